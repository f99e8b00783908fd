#!/bin/sh
# Gives each reader of Tests/Fuzz/Readers inputs that libFuzzer makes up from those of
# Tests/Fuzz/Seeds.
#   run.sh [COUNT [READER…]]   COUNT inputs for each, a million where it is not given
#   ADDRESS=1                  watches the memory too: slower
#   BLIND=1                    takes the readers as the tests were built, which costs no build of its
#                              own; libFuzzer then changes the seeds without seeing what that does
# What stops a reader is left in .build/fuzz, beside the inputs that were worth keeping.
set -eu
cd "$(dirname "$0")/../.."
. Scripts/checks.sh

count=${1:-1000000}
[ "$#" -eq 0 ] || shift
[ "$#" -gt 0 ] || set -- front-matter markdown templates csv ndjson diagram legi sentences index

folder=.build/fuzz
mkdir -p $folder
if [ "${BLIND:-}" = 1 ]; then
  build=$checks
  sanitizers=fuzzer
  program=$folder/blind
else
  sanitizers=fuzzer${ADDRESS:+,address}
  # YAML is read in C, which is followed too.
  build="-c release -Xswiftc -sanitize=$sanitizers -Xcc -fsanitize=fuzzer-no-link"
  build="$build --scratch-path $folder"
  program=$folder/readers
fi
CPF_FUZZER=1 "$swift" build $build
modules=$(CPF_FUZZER=1 "$swift" build $build --show-bin-path)
# Object by object: of an archive, a file that nothing names is left out, and what it conforms to.
"${swift}c" -use-ld=lld -sanitize=$sanitizers "@$modules/fuzzed.product/Objects.LinkFileList" \
  -o $program -lcmark -lxml2 -larchive

# Readers of files find them here.
TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

stopped=
for reader; do
  echo "== $reader" >&2
  # What is worth keeping is put into the first folder.
  kept=$folder/kept/$reader
  [ "${BLIND:-}" != 1 ] || kept=$TMPDIR/$reader
  mkdir -p "$kept"
  # Swift hides bits in its pointers, so that what is in use would be taken for lost. Where it tells
  # itself why a program stopped, libFuzzer is not asked, and the input is gone.
  ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no CPF_READER=$reader $program \
    -detect_leaks=0 -runs="$count" -max_len="${MAX_LENGTH:-4096}" -timeout=10 -rss_limit_mb=2048 \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$folder/$reader-" \
    -keep_seed=1 "$kept" "Tests/Fuzz/Seeds/$reader" || stopped="$stopped $reader"
done
[ -z "$stopped" ] || { echo "Stopped:$stopped" >&2; exit 1; }
