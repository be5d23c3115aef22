# Completes the commands of ict-report in bash 3.2 and newer. It asks the program what may come next, and so never goes
# stale. Made by: ict-report completion bash

_ict_report() {
  local rest=$COMP_LINE word trimmed i
  local words=()
  # bash cuts words at «=», «@» and the like; what no blank stands between belongs together.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    trimmed=${rest#"${rest%%[![:space:]]*}"}
    if ((i == 0)) || [[ $trimmed != "$rest" ]]; then
      words+=("$word")
    else
      words[${#words[@]} - 1]+=$word
    fi
    rest=${trimmed#"$word"}
  done
  local last=$((${#words[@]} - 1))
  local raw=${words[last]}
  for ((i = 0; i <= last; i++)); do
    word=${words[i]//\\/}
    word=${word#[\"\']}
    words[i]=${word%[\"\']}
  done

  # bash puts in only what stands behind the last cut, which it hands over as $2.
  local before=${raw%"$2"}

  local answer
  answer=$("${words[0]/#\~/$HOME}" complete $((last - 1)) "${words[@]:1}" 2>/dev/null) || return
  local kind=${answer%%$'\n'*}
  case $kind in
    words)
      local value has_blank=
      while IFS=$'\t' read -r value _; do
        [[ $value == *' '* ]] && has_blank=yes
        COMPREPLY+=("${value#"$before"}")
      done <<<"${answer#words}"
      # The first line is what stood behind «words».
      COMPREPLY=("${COMPREPLY[@]:1}")
      if [[ $has_blank ]]; then
        if type compopt >/dev/null 2>&1; then
          compopt -o filenames
        elif [[ $raw != [\"\']* ]]; then
          COMPREPLY=("${COMPREPLY[@]// /\\ }")
        fi
      fi
      ;;
    files*)
      local endings=${kind#files} ending file
      if [[ -z $endings ]] || ! type compopt >/dev/null 2>&1; then
        type compopt >/dev/null 2>&1 && compopt -o default
        return
      fi
      for ending in $endings; do
        while IFS= read -r file; do
          [[ $file ]] && COMPREPLY+=("$file")
        done < <(compgen -f -X "!*.$ending" -- "${words[last]#"$before"}")
      done
      compopt -o filenames -o plusdirs
      ;;
    folders)
      type compopt >/dev/null 2>&1 && compopt -o dirnames
      ;;
  esac
}

if type compopt >/dev/null 2>&1; then
  complete -F _ict_report ict-report
else
  complete -o default -F _ict_report ict-report
fi
