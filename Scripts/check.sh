#!/bin/sh
# The checks for every change: the form of the code, the tests in Swift, the content.
#   FILTER   runs the tests whose name matches, such as BatchTests
set -eu
. Scripts/checks.sh

echo "== Form of the code" >&2
"$swift" format lint --strict -r Sources Tests Benchmarks Package.swift
sh Scripts/type-names.sh

if command -v node >/dev/null; then
  echo "== Form of the scripts" >&2
  for script in Templates/assets/*.js; do node --check "$script"; done
fi

echo "== Tests" >&2
"$swift" build $checks --build-tests
"$swift" test $checks --disable-xctest --skip-build ${FILTER:+--filter "$FILTER"}

echo "== Content" >&2
"$("$swift" build $checks --show-bin-path)/cpf-site" lint
