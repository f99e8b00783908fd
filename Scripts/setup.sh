#!/bin/sh
# Installs libcmark where pkg-config does not find it, and checks that Swift is there.
set -eu

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
  echo "Il manque Swift 6.3 : installez-le depuis swift.org, puis relancez." >&2
  exit 1
fi

has_cmark() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark
}

has_cmark && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Il manque libcmark, et apt-get n'est pas là pour l'installer." >&2
  echo "Installez pkg-config et les en-têtes de libcmark, puis relancez." >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  sudo=
elif command -v sudo >/dev/null 2>&1; then
  sudo=sudo
else
  echo "Il manque libcmark. En administrateur : apt-get install libcmark-dev pkg-config" >&2
  exit 1
fi

echo "Installation de libcmark…" >&2
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq libcmark-dev pkg-config >/dev/null
has_cmark || { echo "libcmark est installé, mais pkg-config ne le trouve pas." >&2; exit 1; }
