#!/bin/sh
# Makes of `cpf` one file that needs nothing beside it: the program, then a tar archive of what it
# reads of a built site, then the length of the archive.
#   carry.sh PROGRAM SITE OUTPUT
set -eu

program=$1
site=$2
output=$3

if tail -c 22 "$program" | grep -q '^cpf-site [0-9]*$'; then
  echo "$program emporte déjà un site ; partez du programme nu." >&2
  exit 1
fi

# What the commands read; an authority's own rule where the site has one.
set -- verifier/fiches.json faq.json recherche.idx recherche.txt mots.idx courriers.json
[ ! -e "$site/reglement.json" ] || set -- "$@" reglement.json

trap 'rm -f "$output.neuf" "$output.tar"' EXIT
# The same site makes the same bytes.
tar --format=ustar --owner=0 --group=0 --numeric-owner --mode=0644 --mtime=@0 \
  -cf "$output.tar" -C "$site" "$@"
{
  cat "$program" "$output.tar"
  printf '\ncpf-site %012d\n' "$(wc -c <"$output.tar")"
} >"$output.neuf"
chmod 755 "$output.neuf"
mv "$output.neuf" "$output"
