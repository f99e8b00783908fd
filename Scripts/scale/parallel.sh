#!/bin/sh
# Answers for each row of a large file with GNU parallel, which can spread the work over machines:
#   parallel.sh CPF INPUT OUTPUT [OPTION OF PARALLEL]…
# Give `--sshloginfile machines --transferfile cpf` for other machines; CPF is then ./cpf. The bytes
# are those of one `cpf lot INPUT`. Each part of CSV is given the header; a cell may not hold the end
# of a line, since parts are cut there: such a file goes through `cpf lot` alone, or as NDJSON.
#   DAY      the day of the reckoning, AAAA-MM-JJ
#   BLOCK    how large a part is; -4, where it is not given, makes four for each processor
set -eu

cpf=$1
input=$2
output=$3
shift 3
day=${DAY:-$(date +%F)}
trap 'rm -f "$output.neuf"' EXIT

if [ "$(head -c 1 "$input")" = "{" ]; then
  parallel --no-notice --keep-order --pipepart --arg-file "$input" --block "${BLOCK:--4}" "$@" \
    "'$cpf' lot --au $day" >"$output.neuf"
else
  if ! awk -F '"' 'NF % 2 == 0 { exit 1 }' "$input"; then
    echo "$input : une cellule s'étend sur plusieurs lignes ; donnez le fichier à cpf lot, ou faites-en du NDJSON" >&2
    exit 1
  fi
  head -n 2 "$input" | "$cpf" lot --au "$day" 2>/dev/null | head -n 1 >"$output.neuf"
  parallel --no-notice --keep-order --pipepart --arg-file "$input" --block "${BLOCK:--4}" \
    --header : "$@" "'$cpf' lot --au $day | tail -n +2" >>"$output.neuf"
fi

# A part that was refused would be rows less.
rows() { grep -c '[^[:space:]]' "$1"; }
if [ "$(rows "$input")" != "$(rows "$output.neuf")" ]; then
  echo "$output n'est pas écrit : $(rows "$output.neuf") lignes pour $(rows "$input")" >&2
  exit 1
fi
mv "$output.neuf" "$output"
