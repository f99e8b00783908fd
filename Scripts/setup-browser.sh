#!/bin/sh
# Installs what driving a browser needs: Chromium, Java, and the Python packages of the files of
# requirements given, in .venv.
set -eu

missing=
command -v chromium-headless-shell >/dev/null 2>&1 || command -v chromium >/dev/null 2>&1 ||
  missing="$missing chromium-headless-shell"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -z "$missing" ] || sh Scripts/apt-install.sh $missing

# What a file of requirements pins, however names are written.
pins() {
  sed -n 's/^ *\([A-Za-z0-9_.-]*==[^ ]*\).*/\1/p' "$1" | tr 'A-Z_' 'a-z-' | LC_ALL=C sort
}

[ -x .venv/bin/python ] || python3 -m venv .venv
for file in "$@"; do
  lock=${file%.txt}.lock
  installed=.venv/$(echo "$lock" | tr / -)
  cmp -s "$lock" "$installed" && continue
  if [ "$(pins "$file")" != "$(pins "$lock")" ]; then
    echo "$lock ne fixe pas les mêmes versions que $file ; sa tête dit comment le refaire." >&2
    exit 1
  fi
  echo "Installation des paquets Python de $file…" >&2
  # A package whose file is not the one that was locked is refused.
  if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
    -r "$lock"; then
    echo "Les paquets Python de $file n'ont pas pu être installés dans .venv." >&2
    echo "Vérifiez l'accès à pypi.org, puis relancez." >&2
    exit 1
  fi
  cp "$lock" "$installed"
done
