#!/bin/sh
# Builds the WebAssembly module that pages load for what they count or search, in
# .build/coeur/coeur.wasm, unless nothing has changed since. Where this toolchain cannot, it says so
# and leaves no module: the site then has its pages that need no script.
set -eu

out=.build/coeur
compiler=$(command -v "${SWIFT:-swift}")c
tools=$("$compiler" -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1/bin|p')
modules="Law Entitlement Search BrowserCore"

# A file that is gone makes its folder newer.
if [ -e $out/coeur.wasm ]; then
  changed=$(find -L "$compiler" Scripts/browser-core.sh $(printf 'Sources/%s ' $modules) \
    -newer $out/coeur.wasm)
  [ -n "$changed" ] || exit 0
fi
rm -f $out/coeur.wasm
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

objects=$out/platform.o
"$tools/clang" --target=wasm32-unknown-none -std=c11 -Os -ffreestanding -nostdlib -Wall -Wextra \
  -Werror -c Sources/BrowserCore/Platform/platform.c -o $out/platform.o
for module in $modules; do
  swiftc -module-name $module -emit-module -emit-module-path $out/$module.swiftmodule \
    -c $(find Sources/$module -name '*.swift' ! -path '*/Building/*' | LC_ALL=C sort) -o $out/$module.o
  objects="$objects $out/$module.o"
done

# The stack comes first: one that overflows ends the call and overwrites nothing.
"$tools/wasm-ld" --no-entry --gc-sections --strip-all --compress-relocations --stack-first -O2 \
  -mllvm -disable-lsr -mllvm -enable-merge-functions $objects -o $out/coeur.wasm
