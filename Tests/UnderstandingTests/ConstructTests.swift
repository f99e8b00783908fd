import Testing
import Understanding

/// Ways to say one thing beside another, each with every pair: who speaks is `UN` and nothing else,
/// whatever is said of `AUTRE`. The sentence is known by how it is made, not by who reads it.
struct ConstructTests {
  /// Answers as they stand in a sentence.
  private static let statuses = [
    "titulaire": "titulaire", "stagiaire": "stagiaire", "cdd": "en CDD", "cdi": "en CDI",
  ]
  private static let positions = [
    "conge-parental": "en congé parental", "disponibilite": "en disponibilité",
    "maladie": "en CLM", "detachement": "en détachement", "conge-maternite": "en congé maternité",
  ]
  private static let trainings = [
    "vae": "une VAE", "bilan": "un bilan de compétences", "diplome": "une licence",
    "concours": "une préparation au concours", "permis": "le permis B",
  ]

  /// What is true of statuses and of positions alike.
  private static let sayings = [
    "je suis UN", "moi UN, elle est AUTRE", "elle est AUTRE, moi UN", "elle est AUTRE et moi UN",
    "elle AUTRE, moi UN", "lui AUTRE, moi UN", "ma collègue est AUTRE, moi je suis UN",
    "mon mari est AUTRE et moi UN", "moi UN, mon mari AUTRE", "je suis UN, ma collègue AUTRE",
    "je suis UN et ma collègue est AUTRE",
    "je ne suis pas AUTRE, je suis UN", "je suis pas AUTRE mais UN", "pas AUTRE, UN",
    "UN, pas AUTRE", "UN et pas AUTRE", "UN et non AUTRE", "non pas AUTRE mais UN",
    "je ne suis plus AUTRE, je suis UN", "je suis UN, je ne suis plus AUTRE",
    "je suis UN, plus AUTRE", "je n'ai jamais été AUTRE, je suis UN", "UN, jamais AUTRE",
    "j'étais AUTRE, je suis UN depuis mars", "je suis UN, avant j'étais AUTRE",
    "d'abord AUTRE, maintenant UN", "avant AUTRE, aujourd'hui UN",
    "UN depuis 2020, avant j'étais AUTRE", "après deux ans AUTRE, je suis UN",
    "AUTRE pendant trois ans, UN maintenant", "j'ai été AUTRE cinq ans, je suis UN",
    "UN après cinq ans AUTRE", "je suis UN après avoir été AUTRE",
    "je suis AUTRE, enfin non, UN", "AUTRE, pardon, UN", "je suis AUTRE, non, UN",
    "je suis AUTRE... non je me trompe, UN", "AUTRE, je voulais dire UN",
    "je croyais être AUTRE, je suis UN", "on me dit AUTRE mais je suis UN",
    "j'ai écrit AUTRE par erreur, je suis UN", "ma fiche dit AUTRE, en fait UN",
    "je serai AUTRE en septembre, pour l'instant je suis UN",
    "je suis UN, je serai AUTRE en septembre", "bientôt AUTRE, encore UN",
    "je suis encore UN, bientôt AUTRE", "on va me passer AUTRE, je suis UN",
    "je suis UN et j'aimerais être AUTRE", "je suis UN, je passe AUTRE en janvier",
    "je suis UN en attendant d'être AUTRE", "on parle de me mettre AUTRE, je suis UN",
    "je devais être AUTRE, je suis UN", "mon chef est AUTRE, je suis UN",
  ]

  private static let trainingSayings = [
    "je veux faire UN", "UN, pas AUTRE", "pas AUTRE, UN", "UN et pas AUTRE",
    "je ne veux pas AUTRE, je veux UN", "UN plutôt que AUTRE", "plutôt UN que AUTRE",
    "au lieu de AUTRE, UN", "UN au lieu de AUTRE", "j'ai déjà fait AUTRE, je veux UN",
    "après AUTRE je veux UN", "j'ai eu AUTRE en 2020, maintenant UN", "AUTRE, enfin non, UN",
    "AUTRE, pardon, UN", "AUTRE euh non UN", "je voulais AUTRE, mais finalement UN",
    "finalement UN et non AUTRE", "on m'a proposé AUTRE, je préfère UN",
    "ma collègue a eu AUTRE, moi je veux UN", "mon mari fait AUTRE, moi UN",
    "contrairement à ma collègue qui fait AUTRE, je demande UN",
    "ma collègue fait AUTRE, je demande UN", "ni AUTRE ni rien, juste UN",
    "j'hésitais avec AUTRE mais c'est UN", "j'ai raté AUTRE, je tente UN",
    "l'an dernier c'était AUTRE, cette année UN", "UN cette fois, AUTRE c'était l'an dernier",
    "avant de faire AUTRE un jour, UN", "je renonce à AUTRE et je demande UN",
  ]

  /// The sentences of which something else was understood than the way they are made says.
  private func misread(
    _ sayings: [String], _ answers: [String: String], to question: String, after beginning: String
  ) throws -> [String] {
    let vocabulary = try RealVocabulary.vocabulary()
    var misread: [String] = []
    for saying in sayings {
      for (id, one) in answers {
        for (otherId, other) in answers where otherId != id {
          let text = beginning + saying.replacing("AUTRE", with: other).replacing("UN", with: one)
          let told = vocabulary.facts(of: text).filter { $0.hasPrefix(question + "=") }
          if told != ["\(question)=\(id)"] { misread.append("\(text): \(told)") }
        }
      }
    }
    return misread
  }

  /// What only looks like one of these ways takes nothing away.
  @Test(arguments: [
    (
      "moi je suis titulaire, il me manque 30 heures pour un BTS",
      ["statut=titulaire", "formation=diplome", "heures=insuffisantes"]
    ),
    (
      "moi titulaire, mon maire, il m'a refusé le bilan",
      ["statut=titulaire", "formation=bilan", "refus=une-annee"]
    ),
    ("je suis titulaire depuis deux ans, c'est passé vite", ["statut=titulaire"]),
    ("je suis titulaire à la mairie, c'est passé en commission", ["statut=titulaire"]),
    ("présence parentale c'est derrière nous, titulaire", ["statut=titulaire"]),
    (
      "titulaire, l'an dernier j'ai eu mon bilan, il m'a dit non cette année pour la VAE",
      ["statut=titulaire", "formation=vae", "refus=une-annee"]
    ),
    ("je suis en CDD, je l'ai refusé ce poste", ["statut=cdd"]),
    ("je suis titulaire. Je l'ai refusée, la mobilité", ["statut=titulaire"]),
    ("quoi qu'il en soit je suis titulaire", ["statut=titulaire"]),
    ("même si on me titularise", []),
    (
      "titulaire, je pense pas que mon congé parental m'enlève des heures",
      ["statut=titulaire", "situation=conge-parental"]
    ),
    ("je crois pas que mon CDD soit renouvelé", ["statut=cdd"]),
    ("je suis stagiaire, en fait on m'a proposé un CDD", ["statut=stagiaire"]),
    ("je travaille avec un titulaire pris en charge par le CDG", ["situation=prise-en-charge"]),
    ("la mairie m'a recrutée en CDD", ["statut=cdd"]),
    (
      "titulaire, je renonce au bilan et je demande une VAE",
      ["statut=titulaire", "formation=vae"]
    ),
    ("titulaire, comme ceux qui sont en congé parental", ["statut=titulaire"]),
  ])
  func whatLooksLikeItTakesNothingAway(text: String, expected: [String]) throws {
    #expect(try RealVocabulary.vocabulary().facts(of: text) == expected)
  }

  /// What only looks made up, told by the way or over is the case still.
  @Test(arguments: [
    (
      "imaginez un peu, je suis titulaire et on me refuse une VAE",
      ["statut=titulaire", "formation=vae", "refus=une-annee"]
    ),
    ("si la mairie me refusait mon bilan, pourrais-je contester ?", ["formation=bilan"]),
    ("titulaire, si mon chef acceptait je ferais une VAE", ["statut=titulaire", "formation=vae"]),
    (
      "si j'étais titulaire je ferais un congé de formation, mais en CDD j'ai quoi pour un bilan ?",
      ["statut=cdd", "formation=bilan"]
    ),
    (
      "notre chef est en arrêt, je suis titulaire, je veux un bilan",
      ["statut=titulaire", "formation=bilan"]
    ),
    (
      "une agente titulaire qui suivait une formation est en CLM, peut-elle faire un bilan",
      ["statut=titulaire", "situation=maladie", "formation=bilan"]
    ),
    (
      "ma collègue est stagiaire, elle m'a dit vouloir un bilan, a-t-elle droit ?",
      ["statut=stagiaire", "formation=bilan"]
    ),
    (
      "ma collègue titulaire cherche votre numéro, elle veut un bilan",
      ["statut=titulaire", "formation=bilan"]
    ),
    (
      "titulaire, licence, il me manque 30 heures, je ne sais pas comment faire",
      ["statut=titulaire", "formation=diplome", "heures=insuffisantes"]
    ),
    (
      "j'ai mobilisé mon CPF pour une licence, titulaire, il manque 40 heures",
      ["statut=titulaire", "formation=diplome", "heures=insuffisantes"]
    ),
    ("le CDI que m'a donné la mairie, bilan", ["statut=cdi", "formation=bilan"]),
    ("CAP esthétique option spa", ["formation=diplome"]),
  ])
  func whatLooksSupposedIsSaid(text: String, expected: [String]) throws {
    #expect(try RealVocabulary.vocabulary().facts(of: text) == expected)
  }

  /// What is made up, missed, or told by the way establishes nothing.
  @Test(arguments: [
    ("imaginons qu'un agent en disponibilité veuille un bilan", []),
    ("supposons un titulaire en CLM", []),
    ("si j'étais en congé parental, pourrais-je faire une VAE ?", []),
    (
      "si c'était possible je voudrais une VAE, titulaire", ["statut=titulaire", "formation=vae"]
    ),
    (
      "si j'étais titulaire je saurais, mais je suis en CDD, bilan",
      ["statut=cdd", "formation=bilan"]
    ),
    ("j'ai failli être suspendu, titulaire", ["statut=titulaire"]),
    ("j'aurais bien pris un congé parental, je suis stagiaire", ["statut=stagiaire"]),
    ("je passerai peut-être mon permis un jour", []),
    ("titulaire, je voulais un bilan l'an dernier, plus maintenant", ["statut=titulaire"]),
    ("mon voisin a utilisé son CPF pour un bilan, moi je suis titulaire", ["statut=titulaire"]),
    (
      "j'ai utilisé mon CPF pour un permis, titulaire, je veux un bilan",
      ["statut=titulaire", "formation=bilan"]
    ),
    ("mon fils est dans le privé, son CPF est en euros, pourquoi pas le mien ?", []),
    ("mon mari est militaire et il soutient que c'est en euros", []),
    ("ma mère est retraitée et m'a conseillé d'appeler", []),
    ("mon beau-frère est militaire et il m'en a parlé à table", []),
    ("un ami vacataire m'a donné votre numéro, titulaire", ["statut=titulaire"]),
    ("l'adjointe qui suivait ces dossiers est partie à la retraite", []),
    ("comme les infirmières titulaires, je suis en CDD", ["statut=cdd"]),
    ("apprenti, cotisation OPCO, je n'en sais rien", ["statut=apprenti"]),
    ("est-ce qu'un employeur peut refuser ?", []),
    ("mon permis est suspendu, titulaire", ["statut=titulaire"]),
  ])
  func whatIsNotSoEstablishesNothing(text: String, expected: [String]) throws {
    #expect(try RealVocabulary.vocabulary().facts(of: text) == expected)
  }

  /// Words that answer one question tell its premise, where they do and nothing else says otherwise.
  @Test(arguments: [
    (
      "titulaire, permis B pour un futur métier",
      ["statut=titulaire", "formation=permis", "permis=futur-metier"]
    ),
    ("j'ai démissionné, pas d'allocation", ["statut=ancien-agent", "indemnisation=aucune"]),
    ("fonctionnaire mise à disposition d'un GIP", ["situation=mise-a-disposition"]),
    ("je suis maire, je n'ai jamais été agent public", ["statut=elu", "qualite-agent=non"]),
    (
      "titulaire, prépa au concours d'attaché avec le CNFPT",
      [
        "statut=titulaire", "formation=concours", "preparation=cours",
        "assure-par=employeur-ou-cnfpt",
      ]
    ),
    (
      "titulaire, concours de rédacteur, pas de cours", ["statut=titulaire", "formation=concours"]
    ),
    (
      "titulaire, des cours de poterie pour le plaisir",
      ["statut=titulaire", "formation=hors-formation"]
    ),
    ("titulaire, formation bureautique, c'est pour moi", ["statut=titulaire"]),
    (
      "une collègue stagiaire, on lui dit qu'elle n'a pas droit au CPF", ["statut=stagiaire"]
    ),
    (
      "notre DGS est détaché sur emploi fonctionnel dans notre collectivité",
      ["situation=detachement", "accueil=meme-employeur"]
    ),
  ])
  func wordsTellWhatTheyStandOn(text: String, expected: [String]) throws {
    #expect(try RealVocabulary.vocabulary().facts(of: text) == expected)
  }

  @Test func theStatusIsThatOfWhoSpeaksToday() throws {
    let misread = try misread(Self.sayings, Self.statuses, to: "statut", after: "")
    #expect(misread.isEmpty)
  }

  @Test func thePositionIsThatOfWhoSpeaksToday() throws {
    let misread = try misread(
      Self.sayings, Self.positions, to: "situation", after: "titulaire, ")
    #expect(misread.isEmpty)
  }

  @Test func theTrainingIsTheOneAskedFor() throws {
    let misread = try misread(
      Self.trainingSayings, Self.trainings, to: "formation", after: "titulaire, ")
    #expect(misread.isEmpty)
  }
}
