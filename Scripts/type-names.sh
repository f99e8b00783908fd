#!/bin/sh
# Fails where two types of Sources have one name: whoever looks for it must find one.
set -eu

twice=$(grep -rhoE --include='*.swift' \
  '^((package|public|private|fileprivate|final|indirect) )*(struct|enum|class|actor|protocol) [A-Z][A-Za-z0-9]*' \
  Sources | awk '{ print $NF }' | sort | uniq -d)
[ -n "$twice" ] || exit 0
for name in $twice; do
  echo "Two types have the name $name:" >&2
  grep -rnE --include='*.swift' "^[a-z ]*(struct|enum|class|actor|protocol) $name\b" Sources >&2
done
exit 1
