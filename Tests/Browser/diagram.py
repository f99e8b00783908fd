"""The diagram that the programs export, walked on its own account."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from programs import Answers, Programs

UNKNOWN = "inconnu"

STATUSES = [
    *("titulaire", "stagiaire", "cdi", "cdd", "contrat-aide", "apprenti", "gip", "ancien-agent"),
    *("retraite", "retraite-invalidite", "elu", "vacataire", "hors-statut", "secteur-prive"),
    *("etudiant-stagiaire", "autre"),
]
"""The first answers, as the contract of the programs lists them."""


@dataclass(frozen=True)
class Diagram:
    """What `cpf arbre --format json` prints."""

    document: dict[str, Any]

    @classmethod
    def read(cls, programs: Programs) -> "Diagram":
        """Ask the program for the diagram."""
        return cls(json.loads(programs.read("arbre", "--format", "json")))

    @cached_property
    def nodes(self) -> list[dict[str, Any]]:
        """The nodes; a node that may be passed over asks a follow-up, an end asks nothing."""
        return list(self.document["noeuds"])

    def question(self, question: str) -> str:
        """Give the words of a question, with the apostrophes of a printed page."""
        return str(self.document["questions"][question]["texte"]).replace("'", "’")

    def label(self, question: str, answer: str) -> str:
        """Give the words of an answer, with the apostrophes of a printed page."""
        return str(self.document["questions"][question]["reponses"][answer]).replace("'", "’")

    def answers(self, question: str) -> list[str]:
        """Give the ids of the answers to a question."""
        return list(self.document["questions"][question]["reponses"])

    def core_paths(self) -> list[Answers]:
        """Follow every choice of the questions that settle the verdict."""
        return list(self._core_paths(self.document["racine"], {}))

    def _core_paths(self, index: int, given: Answers) -> Iterator[Answers]:
        node = self.nodes[index]
        if "question" not in node or "sinon" in node:
            yield given
            return
        for choice in node["choix"]:
            yield from self._core_paths(
                choice["vers"], given | {node["question"]: choice["reponse"]}
            )

    def random_path(self, random: Random) -> Answers:
        """Choose answers at random, to the last question."""
        given: Answers = {}
        node = self.nodes[self.document["racine"]]
        while "question" in node:
            choice = random.choice(node["choix"])
            given[node["question"]] = choice["reponse"]
            node = self.nodes[choice["vers"]]
        return given
