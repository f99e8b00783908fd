#!/bin/sh
# Builds the WebAssembly modules that pages load, unless nothing has changed since:
# .build/coeur/coeur.wasm for what they count, recherche.wasm beside it for what they search or
# understand, verificateur.wasm for the checker, equipe.wasm for lists of staff. Where this toolchain
# cannot, it says so and leaves no module: the site then has its pages that need no script.
set -eu

out=.build/coeur
compiler=$(command -v "${SWIFT:-swift}")c
tools=$("$compiler" -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1/bin|p')
core="BrowserMemory French JSON Law Entitlement Deadlines BrowserCore"
search="BrowserMemory French JSON Search Understanding BrowserSearch"
checker="BrowserMemory French Law CheckerCore Forms RichText BrowserChecker"
staff="BrowserMemory French JSON Law Entitlement CheckerCore BatchCore BrowserBatch"

# Whether a module is older than what it is made of; a file that is gone makes its folder newer.
is_old() {
  module=$out/$1.wasm
  shift
  [ -e $module ] || return 0
  changed=$(find -L "$compiler" Scripts/browser-core.sh $(printf 'Sources/%s ' "$@") -newer $module)
  [ -n "$changed" ]
}

stale=
# What a module is made of.
parts() {
  case $1 in
    coeur) echo $core ;; recherche) echo $search ;; verificateur) echo $checker ;;
    equipe) echo $staff ;;
  esac
}

for name in verificateur coeur recherche equipe; do
  if is_old $name $(parts $name); then
    rm -f $out/$name.wasm
    stale="$stale $name"
  fi
done
[ -n "$stale" ] || exit 0
mkdir -p $out

refuse() {
  echo "Calculs dans le navigateur laissés de côté : $1." >&2
  echo "Le site garde ses pages sans script." >&2
  exit 0
}

# Appending in line, and strength reduction of loops, cost a fifteenth of the weight.
swiftc() {
  "$compiler" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
    -wmo -Osize -lto=llvm-full -Xllvm -sil-inline-never-functions=append -parse-as-library \
    -enforce-exclusivity=unchecked -Xfrontend -disable-stack-protector \
    -swift-version 6 -strict-memory-safety -warnings-as-errors \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility -package-name cpf -I $out "$@"
}

echo 'func probe(_ numbers: [Int]) -> Int { numbers.count }' >$out/probe.swift
swiftc -c $out/probe.swift -o $out/probe.o 2>$out/probe.txt ||
  refuse "cette chaîne Swift ne compile pas pour WebAssembly"
for tool in clang wasm-ld; do
  [ -x "$tools/$tool" ] || refuse "il manque $tool à côté de swift"
done

"$tools/clang" --target=wasm32-unknown-none -std=c11 -Os -ffreestanding -nostdlib -Wall -Wextra \
  -Werror -c Sources/BrowserMemory/Platform/platform.c -o $out/platform.o

# What Unicode says of texts, which lists compare as people write them: those that ask for none of it
# get none of it.
texts=$(dirname "$tools")/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a
[ -e "$texts" ] || refuse "il manque $(basename "$texts") dans cette chaîne Swift"

# The module, then the Swift modules that it is made of, each after those it imports.
link() {
  module=$1
  shift
  objects=$out/platform.o
  for part; do
    swiftc -module-name $part -emit-module -emit-module-path $out/$part.swiftmodule \
      -c $(find Sources/$part -name '*.swift' | LC_ALL=C sort) -o $out/$part.o
    objects="$objects $out/$part.o"
  done
  # The stack comes first: one that overflows ends the call and overwrites nothing.
  "$tools/wasm-ld" --no-entry --gc-sections --strip-all --compress-relocations --stack-first -O2 \
    -mllvm -disable-lsr -mllvm -enable-merge-functions $objects $texts -o $out/$module.wasm
}

for name in $stale; do
  link $name $(parts $name)
done
