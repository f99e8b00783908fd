"""The way from a project to a training says where its reader stands, with a script or without."""

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from checker import PAGE
from screens import OVERFLOW, THEMES, Theme, set_screen, violations

CASES = [
    (
        "titulaire/en-poste/un/vae",
        "statut=titulaire&situation=en-poste&employeurs=un&formation=vae",
    ),
    ("titulaire/maladie/absent", "statut=titulaire&situation=maladie&avis-medical=absent"),
    ("titulaire/detachement/prive", "statut=titulaire&situation=detachement&accueil=prive"),
]
STAGES = {
    CASES[0][0]: (["Projet", "Demande", "Réponse", "Inscription", "Formation"], "Demande"),
    CASES[1][0]: (["Projet", "Demande", "Réponse", "Inscription", "Formation"], "Projet"),
    CASES[2][0]: (["Projet", "Inscription", "Formation"], "Inscription"),
}
"""What each answer's way is, typed by hand: an account in euros asks nobody."""

ENTRIES = {"demander-son-cpf": "Demande", "refus-et-recours": "Réponse"}


def stages(page: Page) -> tuple[list[str], list[str]]:
    """Give the names of the stages that are shown, and of those where one stands."""
    way = page.locator("main .chemin")
    expect(way).to_be_visible()
    return (
        way.locator("li > :first-child").all_inner_texts(),
        way.locator("li[aria-current=step] > :first-child").all_inner_texts(),
    )


@pytest.mark.parametrize(("path", "answers"), CASES)
def test_an_answer_says_the_stage(
    page: Page, scriptless_page: Page, root: str, path: str, answers: str
) -> None:
    """The page of an answer and the checker show the same way, and the same stage."""
    names, current = STAGES[path]
    scriptless_page.goto(f"{root}verifier/{path}/index.html")
    page.goto(f"{root}{PAGE}#{answers}")
    for shown in (scriptless_page, page):
        assert stages(shown) == (names, [current])
    links = [
        [link.get_attribute("href") for link in shown.locator("main .chemin a").all()]
        for shown in (scriptless_page, page)
    ]
    assert [len(each) for each in links] == [len(links[0])] * 2
    assert bool(links[0]) == ("Demande" in names)
    assert all(str(href).endswith("/index.html") for href in links[0] + links[1])


def test_a_project_that_waits_is_the_stage(page: Page, root: str) -> None:
    """While an answer waits for a project to be put in words, one stands at the project."""
    page.goto(f"{root}{PAGE}#{CASES[0][1]}&projet=aucun")
    assert stages(page)[1] == ["Projet"]


def test_a_refusal_has_no_way(page: Page, root: str, site: BuiltSite) -> None:
    """Where the account cannot be used, no way to a training is drawn."""
    assert not site.pages["verifier/retraite/index.html"].root.xpath("//*[@class='chemin']")
    page.goto(f"{root}{PAGE}#statut=retraite")
    expect(page.locator("#verification .bande")).to_be_visible()
    expect(page.locator("main .chemin")).to_have_count(0)


@pytest.mark.parametrize("entry", ENTRIES)
def test_entries_of_a_stage_show_the_way(scriptless_page: Page, root: str, entry: str) -> None:
    """The entry of a stage says which it is, and leads to the entries of others."""
    scriptless_page.goto(f"{root}faq/{entry}/index.html")
    assert stages(scriptless_page)[1] == [ENTRIES[entry]]
    scriptless_page.locator("main .chemin a").first.click()
    expect(scriptless_page.locator("main .chemin [aria-current=step]")).to_have_count(1)


@pytest.mark.parametrize("theme", THEMES)
def test_the_way_fits_every_screen(page: Page, root: str, theme: Theme) -> None:
    """Whichever way it goes, nothing leaves the screen, and axe finds nothing."""
    page.goto(f"{root}{PAGE}#{CASES[0][1]}")
    expect(page.locator("main .chemin")).to_be_visible()
    for width in (320, 390, 640, 1280):
        set_screen(page, width, theme)
        assert page.evaluate(OVERFLOW) == 0, width
        assert violations(page) == [], width


def test_the_way_is_printed(page: Page, root: str) -> None:
    """Paper shows the stages side by side."""
    page.goto(f"{root}{PAGE}#{CASES[0][1]}")
    page.emulate_media(media="print")
    rows = page.locator("main .chemin li").evaluate_all(
        "stages => stages.map(stage => stage.getBoundingClientRect().top)"
    )
    assert len(rows) > 1
    assert len(set(rows)) == 1
