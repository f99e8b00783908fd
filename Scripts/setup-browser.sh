#!/bin/sh
# Installs what driving a browser needs: Chromium, Java, and the Python packages of the files of
# requirements given, in .venv.
set -eu

missing=
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -z "$missing" ] || sh Scripts/apt-install.sh $missing

[ -x .venv/bin/python ] || python3 -m venv .venv
for file in "$@"; do
  installed=.venv/$(echo "$file" | tr / -)
  cmp -s "$file" "$installed" && continue
  echo "Installation des paquets Python de $file…" >&2
  if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$file"; then
    echo "Les paquets Python de $file n'ont pas pu être installés dans .venv." >&2
    echo "Vérifiez l'accès à pypi.org, puis relancez." >&2
    exit 1
  fi
  cp "$file" "$installed"
done
