#!/bin/sh
# Builds the site with the programs that programs.sh kept, as of today; what is given is handed to
# `cpf-site build`.
#   BASE_URL   the public address of the site
set -eu

kept=.build/programmes
[ -z "${BASE_URL:-}" ] || set -- --base-url "$BASE_URL" "$@"
for module in coeur recherche verificateur equipe; do
  [ ! -e "$kept/$module.wasm" ] || set -- "--$module" "$kept/$module.wasm" "$@"
done
exec "$kept/cpf-site" build --strict "$@"
