#!/bin/sh
# Every check: those of check.sh, the memory of the Markdown reader, the site in a browser, the
# answers to assistants.
set -eu
. Scripts/checks.sh
. Scripts/halt.sh

beside=.build/beside
mkdir -p $beside

# Does a task while others are done: modules that wait for each other leave a core free. What it says
# is printed by `finish`, which fails where it failed.
tasks=
begin() {
  rm -f "$beside/$1.done"
  { "$1" && : >"$beside/$1.done"; } >"$beside/$1.txt" 2>&1 &
  tasks="$tasks $!"
}

trap 'for task in $tasks; do halt "$task"; done; wait' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

finish() {
  wait
  tasks=
  for task in "$@"; do
    echo "== Beside the tests: $task" >&2
    cat "$beside/$task.txt" >&2
    [ -e "$beside/$task.done" ] || exit 1
  done
}

browser() {
  sh Scripts/setup-browser.sh Tests/Browser/requirements.txt Tests/Assistants/requirements.txt &&
    REQUIRED=1 sh Scripts/browser-core.sh
}

# With the targets that it needs, and no other.
sanitizer() {
  CPF_TESTED=CommonMark "$swift" test --disable-xctest --sanitize=address \
    --scratch-path .build/sanitized
}

# What a build asks for, counted: the same on every machine, so that it fails on a clear regression
# and at no other time.
work() {
  programs=$("$swift" build $checks --show-bin-path)
  python3 Tests/Work/work.py "$programs/cpf-site" Content Templates
}

# Its examples are compared where they can be had; nothing else waits for another site.
sh Scripts/commonmark.sh || echo "Sans la spécification de CommonMark, ses exemples ne sont pas comparés." >&2

"$swift" package --scratch-path .build/checks resolve
begin browser
begin sanitizer
FILTER= EVERY=1 sh Scripts/check.sh
finish browser sanitizer

# From the seeds alone, on what is built already; `make fuzz` follows what the readers do.
BLIND=1 sh Tests/Fuzz/run.sh 2000

begin work
sh Scripts/test-browser.sh
sh Scripts/test-assistants.sh
finish work
