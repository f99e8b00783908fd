#!/bin/sh
# Installs the Debian packages given, or says in French why it cannot.
set -eu

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Il manque $*, et apt-get n'est pas là pour l'installer." >&2
  echo "Installez ce que ces paquets de Debian contiennent, puis relancez." >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  sudo=
elif command -v sudo >/dev/null 2>&1; then
  sudo=sudo
else
  echo "En administrateur : apt-get install $*" >&2
  exit 1
fi

echo "Installation : $*" >&2
if ! { $sudo apt-get update -qq &&
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/dev/null; }; then
  echo "L'installation de $* a échoué ; vérifiez l'accès au réseau, puis relancez." >&2
  exit 1
fi
