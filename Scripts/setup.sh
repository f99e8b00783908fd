#!/bin/sh
# Checks that Swift is there, and installs the Debian packages that are missing.
#   setup.sh         what the programs are built with
#   setup.sh check   what the checks in Swift need too
#   setup.sh dist    what packages are made with too
#   setup.sh test    what the checks in a browser need too
set -eu

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
  echo "Il manque Swift 6.3 : installez-le depuis swift.org, puis relancez." >&2
  exit 1
fi

# Whether a package is there, by what it brings.
has() {
  case $1 in
  make) command -v make ;;
  pkg-config) command -v pkg-config ;;
  libcmark-dev) pkg-config --exists libcmark ;;
  libcurl4-openssl-dev) pkg-config --exists libcurl ;;
  libxml2-dev) pkg-config --exists libxml-2.0 ;;
  libarchive-dev) pkg-config --exists libarchive ;;
  libssl-dev) pkg-config --exists libcrypto ;;
  dpkg-dev) command -v dpkg-shlibdeps ;;
  binutils) command -v strip ;;
  python3) command -v python3 ;;
  hunspell) command -v hunspell ;;
  parallel) parallel --version | grep '^GNU parallel' ;;
  chromium-headless-shell) command -v chromium-headless-shell || command -v chromium ;;
  default-jre-headless) command -v java ;;
  python3-venv) python3 -c 'import ensurepip, venv' ;;
  hunspell-fr) [ -e /usr/share/hunspell/fr_FR.dic ] || [ -e /usr/share/hunspell/fr.dic ] ;;
  esac >/dev/null 2>&1
}

# make: what pages load is compiled in the order of what it is made of.
# libcurl: Foundation's requests need it where a program is linked statically.
# libxml2 and libarchive: the open data of the law is XML in .tar.gz archives.
# libssl: the digests of the files that a build writes.
packages="make pkg-config libcmark-dev libcurl4-openssl-dev libxml2-dev libarchive-dev libssl-dev"
case ${1:-} in
check | test) packages="$packages hunspell hunspell-fr dpkg-dev binutils python3 parallel" ;;
dist) packages="$packages dpkg-dev binutils python3" ;;
esac
[ "${1:-}" = test ] &&
  packages="$packages chromium-headless-shell default-jre-headless python3-venv"

missing=
for package in $packages; do
  has "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

sh Scripts/apt-install.sh $missing
for package in $missing; do
  has "$package" || { echo "$package est installé, mais ne se trouve pas." >&2; exit 1; }
done
