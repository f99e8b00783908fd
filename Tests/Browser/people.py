"""People whose situation the site must answer, with the verdicts that the law gives them."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

from programs import Answers


@dataclass(frozen=True)
class Person:
    """Somebody who asks: the answers given, and the verdict and the words to be met."""

    name: str
    answers: Answers
    verdict: str
    decider: str | None = None

    def expect_verdict(self, page: Page) -> None:
        """Expect the page to give this person's verdict, and who decides."""
        expect(page.locator(f"main .bande.verdict-{self.verdict}")).to_be_visible()
        if self.decider:
            role = page.locator("main .roles div", has_text="Qui décide")
            expect(role.get_by_role("definition")).to_have_text(self.decider)

    def __str__(self) -> str:
        """Name the test."""
        return self.name


PEOPLE = [
    Person(
        "detachment to a public body",
        {"statut": "titulaire", "situation": "detachement", "accueil": "public"}
        | {"formation": "diplome"},
        "autre-organisme",
        "l’organisme qui vous accueille",
    ),
    Person(
        "detachment to a private body",
        {"statut": "titulaire", "situation": "detachement", "accueil": "prive"},
        "euros",
        "vous",
    ),
    Person(
        "secondment",
        {"statut": "titulaire", "situation": "mise-a-disposition", "convention": "muette"}
        | {"formation": "competences"},
        "oui",
        "votre employeur d’origine",
    ),
    Person(
        "retirement for invalidity",
        {"statut": "retraite-invalidite", "reprise": "aucune"},
        "plus-tard",
    ),
    Person(
        "retirement for invalidity, working for a private employer",
        {"statut": "retraite-invalidite", "reprise": "privee"},
        "euros",
    ),
    Person("elected official", {"statut": "elu", "qualite-agent": "non"}, "hors-champ"),
    Person(
        "private-law contract, no levy",
        {"statut": "contrat-aide", "cotisation-opco": "non", "formation": "bilan"},
        "oui",
        "votre employeur",
    ),
    Person(
        "private-law contract, levy paid",
        {"statut": "contrat-aide", "cotisation-opco": "oui"},
        "euros",
    ),
    Person(
        "sick leave with a favourable opinion",
        {"statut": "titulaire", "situation": "maladie", "avis-medical": "favorable"}
        | {"but": "reconversion", "formation": "diplome"},
        "sous-avis-medical",
        "votre employeur",
    ),
    Person(
        "sick leave without an opinion",
        {"statut": "stagiaire", "situation": "maladie", "avis-medical": "absent"},
        "plus-tard",
    ),
    Person(
        "sick leave of a contractual agent",
        {"statut": "cdd", "situation": "maladie"},
        "a-verifier",
    ),
    Person(
        "CléA",
        {"statut": "titulaire", "situation": "en-poste", "employeurs": "un"}
        | {"formation": "socle"},
        "oui",
        "votre employeur",
    ),
]
