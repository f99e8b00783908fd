"""Writes a file of ten columns on standard output, five of them for the hours: so many rows, seeded.

Nearly every row has a day of entry that no row before it has with the same post.
"""

import random
import sys


def main(rows):
    draw = random.Random(1)
    print("matricule;entree;quotite;peu-qualifie;dif;formation-heures;statut;situation;employeurs;"
          "formation")
    for number in range(rows):
        year = draw.randint(1985, 2025)
        day = f"{year}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        post = draw.choice(["35/35", "28/35", "80 %", "17,5/35"])
        low = draw.choice(["non", "non", "non", "oui"])
        former = draw.choice([0, 20, 48, 96, 120]) if year < 2014 else ""
        training = draw.choice([14, 21, 35, 70, 150])
        kind = draw.choice(["diplome", "vae", "bilan", "competences"])
        print(f"{number:07};{day};{post};{low};{former};{training};titulaire;en-poste;un;{kind}")


main(int(sys.argv[1]))
