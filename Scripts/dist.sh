#!/bin/sh
# Builds what people install, into dist/: Scripts/dist/package.sh says what.
set -eu

swift=${SWIFT:-swift}
build="-c release --static-swift-stdlib --scratch-path .build/dist"
# The manifest then has the programs alone, and links the checker with all that it needs.
export CPF_PROGRAMS=1 CPF_DIST=1

REQUIRED=1 SWIFT=$swift sh Scripts/browser-core.sh
"$swift" build $build
programs=$("$swift" build $build --show-bin-path)
"$programs/cpf-site" build --strict --output .build/dist/site
sh Scripts/dist/package.sh "$programs" .build/dist/site .build/coeur dist
ls -l dist >&2
