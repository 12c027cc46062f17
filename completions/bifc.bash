# bash completion for bifc. All knowledge is in the program: bifc __complete.
_bifc() {
  local cur words cword line
  if declare -F _get_comp_words_by_ref >/dev/null; then
    # Bash splits at ":"; query words such as status:open must stay whole.
    _get_comp_words_by_ref -n : cur words cword
  else  # without the package bash-completion
    words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${COMP_WORDS[COMP_CWORD]}
  fi
  COMPREPLY=()
  while IFS=$'\t' read -r line _; do
    COMPREPLY+=("$line")
  done < <("${words[0]}" __complete -- "${words[@]:1:cword}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
  [[ ${#COMPREPLY[@]} -eq 0 ]] && compopt -o default
  if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$cur"; fi
}
complete -F _bifc bifc
