# Completes the commands of ict-report in fish. It asks the program what may come next, and so never goes stale.
# Made by: ict-report completion fish

function __ict_report_complete
    set -l before (commandline -opc)
    set -l program $before[1]
    set -e before[1]
    set -l raw (commandline -ct)
    set -l current (string replace -r '^["\']' '' -- $raw | string unescape)
    set -l lines ($program complete (count $before) $before "$current" 2>/dev/null)
    set -l kind $lines[1]
    set -e lines[1]
    # Behind «--option=» the name of a file begins.
    set -l option (string match -r -- '^--[^=]+=' "$current")
    set -l name (string replace -r -- '^--[^=]+=' '' "$current")
    switch "$kind"
        case words
            string join -- \n $lines
        case folders
            printf "$option%s\n" (__fish_complete_directories "$name")
        case 'files*'
            set -l endings (string split -n ' ' -- (string replace files '' -- $kind))
            set -l found (__fish_complete_path "$name")
            if test (count $endings) -gt 0
                # Folders end in a slash; what stands behind the tabulator is a description.
                set found (string match -r -- '^[^\t]*(?:/|\.(?:'(string join '|' $endings)'))(?:\t.*)?$' $found)
            end
            for line in $found
                printf '%s%s\n' "$option" $line
            end
    end
end

complete -c ict-report -e
complete -c ict-report -f -a '(__ict_report_complete)'
