#!/bin/sh
# Writes a CSV file of ten columns on standard output: $1 rows, seed $2. Ninety-eight rows in a
# hundred are complete, one leaves the training out, one has a mistake in it.
set -eu

awk -v rows="${1:-1000000}" -v seed="${2:-1}" '
function pick(list,    items, count) { count = split(list, items, " "); return items[1 + int(rand() * count)] }
BEGIN {
  srand(seed)
  statuses = "titulaire titulaire titulaire stagiaire cdi cdd cdd vacataire retraite secteur-prive"
  posts["titulaire"] = "en-poste en-poste en-poste temps-partiel-therapeutique maladie detachement conge-parental"
  posts["stagiaire"] = "en-poste en-poste maladie conge-parental"
  posts["cdi"] = posts["cdd"] = "en-poste en-poste temps-partiel-therapeutique conge-parental"
  trainings = "adaptation obligatoire hors-formation diplome competences bilan vae socle entreprise offre-cnfpt"
  print "matricule;nom;statut;situation;accueil;avis-medical;but;employeurs;formation;service"
  for (row = 1; row <= rows; row++) {
    status = pick(statuses)
    situation = host = opinion = aim = employers = training = ""
    if (status in posts) {
      situation = pick(posts[status])
      if (situation == "en-poste" || situation ~ /^temps/) employers = pick("un un un plusieurs")
      if (situation == "detachement") host = pick("public prive")
      if (situation == "maladie") opinion = pick("favorable defavorable absent")
      if (opinion == "favorable") aim = pick("reconversion autre")
      if (employers != "" || situation == "conge-parental" || host != "" || aim == "reconversion") training = pick(trainings)
    }
    chance = rand()
    if (chance < 0.01) training = ""
    else if (chance < 0.02) training = "sieste"
    printf "%07d;Agent %d;%s;%s;%s;%s;%s;%s;%s;Service %d\n", row, row % 977, status, situation, host, opinion, aim, employers, training, row % 31
  }
}'
