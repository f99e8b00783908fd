#!/bin/sh
# Medians of five runs of the release build: one cold answer, and a batch of ten columns.
# ROWS changes how many rows the batch has.
set -eu

rows=${ROWS:-1000000}
swift build -c release --static-swift-stdlib --product cpf >&2
cpf="$(swift build -c release --show-bin-path)/cpf"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Runs a command five times; prints the median of its seconds and the highest of its memory in KiB.
measure() {
  : >"$folder/runs"
  for run in 1 2 3 4 5; do
    before=$(date +%s%N)
    /usr/bin/time -f %M -o "$folder/memory" "$@" >/dev/null 2>&1
    after=$(date +%s%N)
    echo "$((after - before)) $(tail -n 1 "$folder/memory")" >>"$folder/runs"
  done
  sort -n "$folder/runs" | awk '
    { time[NR] = $1 / 1e9; if ($2 > memory) memory = $2 }
    END { print time[3], memory }'
}

report() {
  awk -v label="$1" -v rows="$2" -v time="$3" -v memory="$4" 'BEGIN {
    if (rows > 0) printf "%-32s %10.0f lignes/s  %6.2f s  %6.1f MiB\n", label, rows / time, time, memory / 1024
    else printf "%-32s %10.1f ms  %22.1f MiB\n", label, time * 1000, memory / 1024
  }'
}

sh Scripts/bench-rows.sh "$rows" 1 >"$folder/rows.csv"
set -- $(measure "$cpf" verifier --json -r statut=titulaire -r situation=detachement \
  -r accueil=public -r formation=vae)
report "cpf verifier --json" 0 "$1" "$2"
set -- $(measure "$cpf" lot "$folder/rows.csv" --sortie "$folder/verdicts.csv")
report "cpf lot ($rows lignes)" "$rows" "$1" "$2"
