# bash completion for bifc. All knowledge is in the program: bifc __complete.
_bifc() {
  local cur words cword line
  # Bash splits at ":"; query words such as status:open must stay whole.
  _get_comp_words_by_ref -n : cur words cword
  COMPREPLY=()
  while IFS=$'\t' read -r line _; do
    COMPREPLY+=("$line")
  done < <("${words[0]}" __complete -- "${words[@]:1:cword}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
  [[ ${#COMPREPLY[@]} -eq 0 ]] && compopt -o default
  __ltrim_colon_completions "$cur"
}
complete -F _bifc bifc
