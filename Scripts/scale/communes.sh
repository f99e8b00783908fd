#!/bin/sh
# Builds the sites of many authorities from one content, one by one:
#   communes.sh CPF-SITE RULES OUTPUT
# RULES holds a file for each, `agde.yml`, which is its reglement.yml; OUTPUT receives a folder for
# each, named alike. What two sites share is one file on the disk, with several names; a site is
# replaced in one step, or left as it was. Ends with 1 where a site could not be built, once all the
# others are; run again, it changes what changed.
#   CONTENT     the content that all share; Content where it is not given
#   TEMPLATES   the templates; Templates where it is not given
#   BASE_URL    the address around all sites: each is told its own, with its name at the end
set -eu

site=$1
rules=$2
output=$3
content=${CONTENT:-Content}
templates=${TEMPLATES:-Templates}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

set -- "$rules"/*.yml
[ -e "$1" ] || { echo "$rules n'a aucun règlement (.yml)" >&2; exit 1; }
mkdir -p "$output"
cp -R "$content" "$work/Content"
failed=0
model=
for file; do
  name=$(basename "$file" .yml)
  cp "$file" "$work/Content/reglement.yml"
  folder=$output/$name
  if [ ! -e "$folder" ]; then
    # A new site begins as a second name for each file of the one before, under a name of its own:
    # what another authority says never stands under this one's.
    folder=$output/.$name.neuf
    rm -rf "$folder"
    [ -z "$model" ] || cp -al "$model" "$folder"
  fi
  if "$site" build --content "$work/Content" --templates "$templates" --output "$folder" \
    ${BASE_URL:+--base-url "$BASE_URL$name/"} >"$work/said" 2>&1; then
    [ "$folder" = "$output/$name" ] || mv "$folder" "$output/$name"
    model=$output/$name
  else
    failed=1
    { echo "$name :"; sed "s|^$work/Content/reglement.yml|$file|; s/^/  /" "$work/said"; } >&2
    [ "$folder" = "$output/$name" ] || rm -rf "$folder"
  fi
done
exit $failed
