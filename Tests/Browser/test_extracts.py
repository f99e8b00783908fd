"""The words of the law, where the script answers."""

import pytest
from playwright.sync_api import Page, expect

COMMON = [
    "statut=titulaire&situation=en-poste&employeurs=un&formation=diplome",
    "statut=cdd&situation=en-poste&employeurs=un&formation=competences",
    "statut=titulaire&situation=en-poste&employeurs=un&formation=socle",
    "statut=titulaire&situation=maladie&avis-medical=absent",
]


@pytest.mark.parametrize("case", COMMON)
def test_the_deciding_article_is_quoted(page: Page, root: str, case: str) -> None:
    """A common answer quotes its deciding article, with its date, and the words can be copied."""
    page.goto(f"{root}verifier/#{case}")
    page.get_by_text("Pourquoi : les règles et les textes").click()
    extract = page.locator("main .extrait")
    expect(extract.locator("blockquote")).to_contain_text("«")
    expect(extract.locator(".lu")).to_contain_text("en vigueur depuis le")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    extract.get_by_role("button", name="Copier l’extrait").click()
    expect(extract.get_by_role("status")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert extract.locator("blockquote").inner_text().strip("« »") in copied
