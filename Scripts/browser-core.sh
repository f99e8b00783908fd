#!/bin/sh
# Builds the WebAssembly modules that pages load, unless nothing has changed since:
# .build/coeur/coeur.wasm for what they count, recherche.wasm beside it for what they search or
# understand, verificateur.wasm for the checker, equipe.wasm for lists of staff. Where this toolchain
# cannot, it says so and leaves no module: the site then has its pages that need no script.
#   REQUIRED=1   fails there instead: what is published must not lose its modules unseen
# browser-core.mk beside it says what is made of what, and with which flags.
set -eu

out=.build/coeur
compiler=$(command -v "${SWIFT:-swift}")c
tools=$("$compiler" -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1/bin|p')
# What Unicode says of texts, which lists compare as people write them: those that ask for none of it
# get none of it.
texts=$(dirname "$tools")/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a

refuse() {
  rm -f $out/*.wasm
  echo "Calculs dans le navigateur laissés de côté : $1." >&2
  [ "${REQUIRED:-}" != 1 ] || exit 1
  echo "Le site garde ses pages sans script." >&2
  exit 0
}

command -v make >/dev/null || refuse "il manque make"

# Two compilations at a time, whatever the make that this was called from.
unset MAKEFLAGS MAKELEVEL
build() {
  make --silent --no-print-directory --jobs=2 -f Scripts/browser-core.mk \
    COMPILER="$compiler" TOOLS="$tools" TEXTS="$texts" OUT=$out "$@"
}

! build --question 2>/dev/null || exit 0
mkdir -p $out
for module in $out/*.wasm; do
  build --question "$module" 2>/dev/null || rm -f "$module"
done

echo 'func probe(_ numbers: [Int]) -> Int { numbers.count }' >$out/probe.swift
build $out/probe.o 2>$out/probe.txt || refuse "cette chaîne Swift ne compile pas pour WebAssembly"
for tool in clang wasm-ld; do
  [ -x "$tools/$tool" ] || refuse "il manque $tool à côté de swift"
done
[ -e "$texts" ] || refuse "il manque $(basename "$texts") dans cette chaîne Swift"

build
