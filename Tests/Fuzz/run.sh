#!/bin/sh
# Feeds the search with inputs that libFuzzer makes up: $1 of them, a million where it is not given.
# What makes it stop is left in .build/fuzz.
set -eu
cd "$(dirname "$0")/../.."

folder=.build/fuzz
mkdir -p "$folder/corpus"
compile() {
  swiftc -O -wmo -swift-version 6 -parse-as-library -package-name cpf -sanitize=fuzzer \
    -enable-upcoming-feature InternalImportsByDefault -I "$folder" "$@"
}
objects=
# The modules, each after those that it imports.
for module in French Parallel Search Understanding SearchIndexing; do
  compile -module-name $module -emit-module -emit-module-path "$folder/$module.swiftmodule" \
    -c $(find Sources/$module -name '*.swift') -o "$folder/$module.o"
  objects="$objects $folder/$module.o"
done
compile Tests/Fuzz/SearchFuzzer.swift $objects -o "$folder/search"
# Seeds: a question, and a sound index of which one byte is changed.
printf '\002lemployeur refuse ma formassion de 25h' >"$folder/corpus/question"
printf '\001\000\100\007' >"$folder/corpus/change"
"$folder/search" -runs="${1:-1000000}" -max_len="${MAX_LENGTH:-4096}" -timeout=10 -print_final_stats=1 \
  -artifact_prefix="$folder/" "$folder/corpus"
