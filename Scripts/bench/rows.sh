#!/bin/sh
# Writes a file of ten columns on standard output: $1 rows, seed $2, as $3 (csv or ndjson).
# Ninety-eight rows in a hundred are complete, one leaves the training out, one has a mistake in it.
set -eu

awk -v rows="${1:-1000000}" -v seed="${2:-1}" -v format="${3:-csv}" '
function pick(list,    items, count) { count = split(list, items, " "); return items[1 + int(rand() * count)] }
function line_of(cells,    column, line) {
  for (column = 1; column <= 10; column++) {
    if (format == "csv") line = line (column > 1 ? ";" : "") cells[column]
    else if (cells[column] != "") line = line (column > 1 ? "," : "{") "\"" names[column] "\":\"" cells[column] "\""
  }
  return line (format == "csv" ? "" : "}")
}
BEGIN {
  srand(seed)
  statuses = "titulaire titulaire titulaire stagiaire cdi cdd cdd vacataire retraite secteur-prive"
  posts["titulaire"] = "en-poste en-poste en-poste temps-partiel-therapeutique maladie detachement conge-parental"
  posts["stagiaire"] = "en-poste en-poste maladie conge-parental"
  posts["cdi"] = posts["cdd"] = "en-poste en-poste temps-partiel-therapeutique conge-parental"
  trainings = "adaptation obligatoire hors-formation diplome competences bilan vae socle entreprise offre-cnfpt"
  header = "matricule;nom;statut;situation;accueil;avis-medical;but;employeurs;formation;service"
  split(header, names, ";")
  if (format == "csv") print header
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
    cells[1] = sprintf("%07d", row); cells[2] = "Agent " row % 977; cells[3] = status
    cells[4] = situation; cells[5] = host; cells[6] = opinion; cells[7] = aim
    cells[8] = employers; cells[9] = training; cells[10] = "Service " row % 31
    print line_of(cells)
  }
}'
