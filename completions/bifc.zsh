#compdef bifc
# zsh completion for bifc. All knowledge is in the program: bifc __complete.
_bifc() {
  local line word help
  local -a plain open
  while IFS=$'\t' read -r word help; do
    line=${word//:/\\:}
    [[ -n $help ]] && line+=":$help"
    if [[ $word == *: ]]; then open+=("$line"); else plain+=("$line"); fi
  done < <(${words[1]} __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
  (( ${#open} )) && _describe -t fields field open -S ''
  (( ${#plain} )) && _describe -t words word plain
  (( ${#open} + ${#plain} )) || _files
}
_bifc "$@"
