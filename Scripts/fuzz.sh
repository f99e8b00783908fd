#!/bin/sh
# Gives the readers inputs that are made up: by libFuzzer, which follows what the code does with them,
# then by the suites that change a few bytes of sound texts and compare with another reader, on and
# on where `make test` does so shortly. The same count gives the same inputs to the suites; what
# fails is printed as it is.
#   COUNT   how many inputs each makes up
set -eu
. Scripts/checks.sh

count=${COUNT:-100000}
SWIFT=$swift sh Tests/Fuzz/run.sh "$count"

echo "== Beside other readers" >&2
"$swift" build $checks --build-tests
CPF_FUZZ=$count "$swift" test $checks --disable-xctest --skip-build \
  --filter 'MutationTests|MutatedFileTests|PythonTests|HostileDiagramTests|RobustnessTests'
