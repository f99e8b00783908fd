#!/bin/sh
# Takes the deliveries of the open data of the law that follow the last one recorded in
# Content/textes.lock.yml, into the folder given.
#   LEGI   where they are
set -eu

folder=$1
LEGI=${LEGI:-https://echanges.dila.gouv.fr/OPENDATA/LEGI/}
mkdir -p "$folder"
last=$(sed -n "s/^livraison: //p" Content/textes.lock.yml 2>/dev/null || :)
[ -n "$last" ] || { echo "Content/textes.lock.yml ne nomme aucune livraison" >&2; exit 1; }
# On its own: a pipe has the status of its last command, and no list would pass for an empty one.
page=$(curl --fail --silent --show-error --retry 3 "$LEGI")
names=$(printf '%s\n' "$page" | grep -oE 'LEGI_[0-9]{8}-[0-9]{6}\.tar\.gz' | sort -u)
[ -n "$names" ] || { echo "la page de la DILA ne liste aucune livraison" >&2; exit 1; }
for name in $names; do
  day=${name#LEGI_}
  [ "${day%.tar.gz}" \> "$last" ] || continue
  curl --fail --silent --show-error --retry 3 -o "$folder/$name" "$LEGI$name"
done
