#!/bin/sh
# Every check: the form of the code, the tests, the memory of the Markdown reader, the site in a browser.
set -eu

echo "== Form of the code" >&2
"${SWIFT:-swift}" format lint --strict -r Sources Tests Benchmarks Package.swift

# Optimised, as the programs are published: the tests build whole sites.
checks="-c release -Xswiftc -enable-testing --scratch-path .build/checks"

echo "== Tests" >&2
"${SWIFT:-swift}" build $checks --build-tests
"${SWIFT:-swift}" test $checks --disable-xctest --skip-build

echo "== Markdown reader under the address sanitizer" >&2
"${SWIFT:-swift}" test --disable-xctest --sanitize=address --scratch-path .build/sanitized --filter CommonMarkTests

sh Scripts/test-browser.sh
