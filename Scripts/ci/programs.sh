#!/bin/sh
# Builds what continuous integration keeps from one run to the next, in .build/programmes: both
# programs, and the modules for browsers.
set -eu

swift=${SWIFT:-swift}
kept=.build/programmes
rm -rf "$kept"
REQUIRED=1 SWIFT=$swift sh Scripts/browser-core.sh
CPF_PROGRAMS=1 "$swift" build -c release --static-swift-stdlib
built=$(CPF_PROGRAMS=1 "$swift" build -c release --show-bin-path)
mkdir -p "$kept"
cp "$built/cpf" "$built/cpf-site" "$kept/"
for module in coeur recherche verificateur equipe; do
  cp ".build/coeur/$module.wasm" "$kept/"
done
