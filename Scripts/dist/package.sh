#!/bin/sh
# Makes what people install, from programs and a site that are built:
#   package.sh PROGRAMS SITE MODULES OUTPUT
# PROGRAMS holds cpf and cpf-site, MODULES those for browsers. OUTPUT is made anew; it receives
#   cpf                          one file, with the entries in it
#   cpf-site
#   cpf_V_A.deb, cpf-site_V_A.deb
#   cpf-V-A.tar.gz               the site, to open from a folder or a key, with cpf beside it
#   Containerfile
#   SHA256SUMS
# The same programs, site and SOURCE_DATE_EPOCH give the same bytes.
#   MAINTAINER    who answers for the packages: Name <address>
#   COMPRESSION   how hard to compress, from 1 to 9; 0 leaves the packages as they are
set -eu

programs=$(realpath "$1")
site=$(realpath "$2")
modules=$3
output=$4
compression=${COMPRESSION:-9}
case $compression in
0) packing=-Znone level=1 ;;
*) packing="-Zxz -z$compression" level=$compression ;;
esac
maintainer=${MAINTAINER:-"cpf <cpf@localhost>"}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
export SOURCE_DATE_EPOCH

version=$("$programs/cpf" --version)
architecture=$(dpkg --print-architecture)
day=$(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH" +%F)
instant=$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")

if [ -e "$output" ] && [ ! -e "$output/SHA256SUMS" ]; then
  echo "$output n'a pas été écrit par « make dist » ; il n'est pas remplacé." >&2
  exit 1
fi
# What was made before stays until all is made anew.
mkdir -p "$(dirname "$output")"
place=$(realpath "$(dirname "$output")")/$(basename "$output")
output=$(mktemp -d "$place.XXXXXX")
chmod 755 "$output"
work=$(mktemp -d)
trap 'rm -rf "$work" "$output"' EXIT

# The programs without what a debugger reads.
mkdir "$work/bin"
for program in cpf cpf-site; do
  strip -o "$work/bin/$program" "$programs/$program"
done
sh Scripts/dist/carry.sh "$work/bin/cpf" "$site" "$output/cpf"
install -m 755 "$work/bin/cpf-site" "$output/cpf-site"

# What every package holds: a program, how it is completed, its manual, what changed, whose it is.
#   common NAME
common() {
  root=$work/$1
  share=$root/usr/share
  doc=$share/doc/$1
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$share/man/man1" "$doc" \
    "$share/bash-completion/completions" "$share/zsh/vendor-completions" \
    "$share/fish/vendor_completions.d"
  install -m 755 "$output/$1" "$root/usr/bin/$1"
  complete="$root/usr/bin/$1 --generate-completion-script"
  $complete bash >"$share/bash-completion/completions/$1"
  $complete zsh >"$share/zsh/vendor-completions/_$1"
  $complete fish >"$share/fish/vendor_completions.d/$1.fish"
  # A pipeline succeeds where its last command does: each step writes a file.
  "$root/usr/bin/$1" --experimental-dump-help >"$work/help.json"
  python3 Scripts/dist/manual.py "$version" "$day" <"$work/help.json" >"$work/manual"
  gzip -9nc "$work/manual" >"$share/man/man1/$1.1.gz"
  gzip -9nc CHANGELOG.md >"$doc/changelog.gz"
  printf '%s (%s-1) unstable; urgency=medium\n\n  * %s\n\n -- %s  %s\n' "$1" "$version" \
    "What changed upstream stands in changelog.gz." "$maintainer" "$instant" >"$work/changelog"
  gzip -9nc "$work/changelog" >"$doc/changelog.Debian.gz"
  install -m 644 Scripts/dist/copyright "$doc/copyright"
}

# The packages of Debian whose libraries a program needs.
needed() {
  mkdir -p "$work/empty/debian"
  printf 'Source: cpf\n\nPackage: cpf\nArchitecture: any\n' >"$work/empty/debian/control"
  (cd "$work/empty" && dpkg-shlibdeps -O --ignore-missing-info "$1") \
    >"$work/needed" 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
  sed -n 's/^shlibs:Depends=//p' "$work/needed"
}

# Closes a package.
#   close NAME SUMMARY TEXT FIELD…
close() {
  name=$1
  root=$work/$name
  depends=$(needed "$root/usr/bin/$name")
  # The checker may stand alone; the other program needs the C libraries that it reads with.
  if [ "$name" = cpf-site ] && [ -z "$depends" ]; then
    echo "dpkg-shlibdeps ne trouve pas les bibliothèques de cpf-site." >&2
    exit 1
  fi
  size=$(du -sk --exclude=DEBIAN "$root")
  {
    printf 'Package: %s\nVersion: %s-1\nArchitecture: %s\n' "$name" "$version" "$architecture"
    printf 'Maintainer: %s\nSection: misc\nPriority: optional\n' "$maintainer"
    printf 'Installed-Size: %s\n' "${size%%[!0-9]*}"
    [ -z "$depends" ] || printf 'Depends: %s\n' "$depends"
    [ -z "${4:-}" ] || printf '%s\n' "$4"
    printf 'Description: %s\n %s\n' "$2" "$3"
  } >"$root/DEBIAN/control"
  chmod -R u+rwX,go+rX,go-w "$root"
  (
    cd "$root"
    find usr -type f >"$work/found"
    LC_ALL=C sort -o "$work/found" "$work/found"
    xargs -d '\n' -a "$work/found" md5sum >DEBIAN/md5sums
  )
  dpkg-deb --root-owner-group $packing --build "$root" "$output" >/dev/null
}

common cpf
close cpf "vérification, heures, fiches et courriers du compte de formation des agents" \
  "Répond au terminal, sans réseau ; les fiches sont dans le programme."

common cpf-site
files=$work/cpf-site/usr/share/cpf-site
mkdir -p "$files"
cp -R Content Templates "$files/"
for module in coeur recherche verificateur equipe; do
  [ ! -e "$modules/$module.wasm" ] || install -m 644 "$modules/$module.wasm" "$files/"
done
close cpf-site "construit et contrôle le site du compte de formation des agents" \
  "Les gabarits et un contenu pour commencer sont dans /usr/share/cpf-site." "Suggests: cpf"

folder=cpf-$version
mkdir "$work/$folder"
cp -R "$site" "$work/$folder/site"
rm -f "$work/$folder/site/.cpf-site"
cp "$output/cpf" CHANGELOG.md Scripts/dist/LISEZMOI.txt "$work/$folder/"
tar --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w \
  --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf "$work/site.tar" "$folder"
gzip -nc "-${level}" "$work/site.tar" >"$output/$folder-$architecture.tar.gz"

cp Scripts/dist/Containerfile "$output/"
(cd "$output" && sha256sum -- * >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
rm -rf "$place"
mv "$output" "$place"
