#!/bin/sh
# Gives the readers inputs that are made up: the index and the questions by libFuzzer, all others by
# the suites that change a few bytes of sound texts, on and on where `make test` does so shortly.
# The same count gives the same inputs to the suites; what fails is printed as it is.
#   COUNT   how many inputs each suite makes up
set -eu
. Scripts/checks.sh

count=${COUNT:-100000}
echo "== Index and questions" >&2
sh Tests/Fuzz/run.sh "$count"

echo "== Front matter, Markdown, templates, CSV, diagrams, XML, sentences" >&2
"$swift" build $checks --build-tests
CPF_FUZZ=$count "$swift" test $checks --disable-xctest --skip-build \
  --filter 'MutationTests|MutatedFileTests|PythonTests|HostileDiagramTests|RobustnessTests'
