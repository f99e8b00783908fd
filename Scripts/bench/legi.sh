#!/bin/sh
# The time and the memory that `cpf-site textes --legi` takes over a made copy of the open data, as
# an archive and as a folder. ARTICLES changes how many articles it has.
set -eu

articles=${ARTICLES:-200000}
swift build -c release --static-swift-stdlib --product cpf-site >&2
site="$(swift build -c release --show-bin-path)/cpf-site"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# One file an article, all in a code that is cited, so that each is opened.
python3 - "$folder/copie" "$articles" <<'PYTHON'
import os
import sys

root, count = sys.argv[1], int(sys.argv[2])
code = "LEGITEXT000044416551"
words = "<p>Les agents publics peuvent utiliser leurs droits.<br/></p>" * 30
base = f"{root}/legi/global/code_et_TNC_en_vigueur/code_en_vigueur/LEGI/TEXT/00/00/44/41/65/{code}"
cited = ["L422-4", "L422-8", "L422-9", "L422-11", "L422-14"]
for number in range(count):
    id = f"LEGIARTI{number:012d}"
    folder = f"{base}/article/LEGI/ARTI/{id[8:10]}/{id[10:12]}/{id[12:14]}/{id[14:16]}/{id[16:18]}"
    if number % 100 == 0:
        os.makedirs(folder, exist_ok=True)
    article = cited[number] if number < len(cited) else f"R{number}"
    with open(f"{folder}/{id}.xml", "w") as file:
        file.write(f"""<?xml version="1.0" encoding="UTF-8"?>
<ARTICLE><META><META_COMMUN><ID>{id}</ID><ORIGINE>LEGI</ORIGINE></META_COMMUN>
<META_SPEC><META_ARTICLE><NUM>{article}</NUM><ETAT>VIGUEUR</ETAT>
<DATE_DEBUT>2022-03-01</DATE_DEBUT><DATE_FIN>2999-01-01</DATE_FIN></META_ARTICLE></META_SPEC></META>
<CONTEXTE><TEXTE cid="{code}" num=""/></CONTEXTE>
<BLOC_TEXTUEL><CONTENU>{words}</CONTENU></BLOC_TEXTUEL><LIENS/></ARTICLE>""")
PYTHON
tar -czf "$folder/copie.tar.gz" -C "$folder/copie" .

# Prints a line: what was read, seconds, MiB. The command ends with 1: the copy lacks texts.
measure() {
  before=$(date +%s%N)
  /usr/bin/time -f %M -o "$folder/memory" "$site" textes --legi "$2" >/dev/null 2>&1 || true
  after=$(date +%s%N)
  awk -v label="$1" -v time="$((after - before))" -v memory="$(tail -n 1 "$folder/memory")" \
    -v articles="$articles" 'BEGIN {
      printf "%-36s %8.0f articles/s  %6.2f s  %6.1f MiB\n", label, articles / (time / 1e9), time / 1e9, memory / 1024
    }'
}

measure "archive, $articles articles" "$folder/copie.tar.gz"
measure "dossier, $articles articles" "$folder/copie"
