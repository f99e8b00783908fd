#!/bin/sh
# Builds the site with the programs and the modules that programs.sh kept, as of today, and fails where
# one is not there; what is given is handed to `cpf-site build`.
#   BASE_URL   the public address of the site
set -eu

kept=.build/programmes
[ -z "${BASE_URL:-}" ] || set -- --base-url "$BASE_URL" "$@"
for module in coeur recherche verificateur equipe; do
  set -- "--$module" "$kept/$module.wasm" "$@"
done
exec "$kept/cpf-site" build --strict "$@"
