# fish completion for bifc. All knowledge is in the program: bifc __complete.
function __bifc_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process) (commandline --current-token --cut-at-cursor)
    $words[1] __complete -- $words[2..-1] 2>/dev/null
end
complete --command bifc --no-files --arguments '(__bifc_complete)'
complete --command bifc --short-option F --force-files
complete --command bifc --short-option o --force-files
complete --command bifc --condition '__fish_seen_subcommand_from import' --force-files
