#!/bin/sh
# Fetches the specification of CommonMark, whose examples SpecificationTests compares, into
# .build/commonmark: the version that libcmark follows. It is not ours to carry.
#   CPF_COMMONMARK   a copy that is there already
set -eu

version=0.30
digest=b74aec17b162406c847fe0849aaee880c9bbba241e50e09ecb6664f13ce8a7a6
file=.build/commonmark/spec-$version.txt

right() { echo "$digest  $1" | sha256sum --check --status; }

[ -e "$file" ] && right "$file" && exit 0
mkdir -p .build/commonmark
trap 'rm -f "$file.neuf"' EXIT
if [ -n "${CPF_COMMONMARK:-}" ]; then
  cp "$CPF_COMMONMARK" "$file.neuf"
else
  curl --fail --silent --show-error --location --max-time 30 -o "$file.neuf" \
    "https://raw.githubusercontent.com/commonmark/commonmark-spec/$version/spec.txt"
fi
right "$file.neuf" || { echo "Ce n'est pas la spécification $version de CommonMark." >&2; exit 1; }
mv "$file.neuf" "$file"
