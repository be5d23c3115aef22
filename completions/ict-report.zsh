#compdef ict-report
# Completes the commands of ict-report in zsh. It asks the program what may come next, and so never goes stale.
# Made by: ict-report completion zsh

_ict_report() {
  local -a given lines described endings
  local line kind text
  given=("${(@Q)words[2,CURRENT]}")
  lines=("${(@f)$(${(Q)~words[1]} complete $((CURRENT - 2)) "${given[@]}" 2>/dev/null)}")
  kind=${lines[1]}
  shift lines
  case $kind in
    words)
      for line in $lines; do
        # A colon ends the word for _describe.
        text=${line#*$'\t'}
        described+=("${${line%%$'\t'*}//:/\\:}${text:+:$text}")
      done
      # The program has compared already, with tone marks and without.
      _describe -V 'ict-report' described -U
      ;;
    files*)
      endings=(${=kind#files})
      compset -P '--*='
      if (( $#endings )); then
        _files -g "*.(${(j:|:)endings})(-.)"
      else
        _files
      fi
      ;;
    folders)
      compset -P '--*='
      _files -/
      ;;
  esac
}

if [[ ${funcstack[1]} == _ict-report ]]; then
  # Loaded by zsh from a folder of $fpath, for a word that is being completed.
  _ict_report "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _ict_report ict-report
fi
