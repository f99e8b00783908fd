"""Lists of staff as towns have them, and the page that reads them."""

from pathlib import Path

from playwright.sync_api import Page, expect

PAGE = "equipe/index.html"

FAULTY = """nom;statut;situation;formation
A;titulaire;en-poste;diplome
B;roi;en-poste;diplome
C;titulaire;en-poste
D;titulaire;disponibilité d'office;vae
"E;titulaire;en-poste;vae
F;retraite;en-poste;vae

G;"=cmd|' /C calc'!A0";maladie;vae
H;titulaire;maladie;vae
"""

HOURS = """n°;Statut actuel;Position;Type de formation;entree;quotite;formation-heures;consomme
1;Titulaire;CLM;;2012-03-01;28/35;;
2;titulaire;en poste;diplome;01/09/2018;35/35;120;
3;cdi;en poste;VAE;15/01/2020;17,5/35;24;2022:10|2023:5
4;cdd;en poste;VAE;le 12;;24;
5;;;;2019-01-01;;24;
6;titulaire;en poste;diplome;2026-06-01;;400;
"""

LISTS = {
    "points-virgules": FAULTY.encode(),
    "virgules": FAULTY.replace(";", ",").encode(),
    "tabulations": FAULTY.replace(";", "\t").encode(),
    "crlf": FAULTY.replace("\n", "\r\n").encode(),
    "marque": b"\xef\xbb\xbf" + HOURS.encode(),
    "windows-1252": HOURS.replace("1;T", "Éric;T").encode("cp1252"),
    "guillemets": b'"nom, x",statut,"formation"\r\n"a ""b""\r\nc",retraite,\r\n"d, e","cdd",vae',
    "formules": b"nom;statut\n=1+1;retraite\n+33;=1\n-2;-2\n@a;@b\n\tx;\tretraite\n",
    "heures seules": b"nom;solde;formation-heures\na;150;24\nb;-3;24\nc;cent;\n",
    "sans fin de ligne": b"statut\nretraite",
    "longue": b"n;statut\n" + (b"x" * 200 + b";elu\n") * 6_000 + b"3;retrait\xe9\n",
}
"""Files by name; the last is longer than what a file is told from."""


def choose(page: Page, name: str, content: bytes) -> None:
    """Choose a file, and wait until it was read or refused."""
    page.locator("#liste").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": content}
    )
    expect(page.locator(".avancement")).to_be_hidden(timeout=60_000)


def download(page: Page) -> tuple[str, bytes]:
    """Take the result; gives its name and its bytes."""
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Télécharger le résultat").click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()
