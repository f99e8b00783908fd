"""What is shown can be seen whole: lists, tables, messages, small letters, targets."""

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from checker import PAGE
from diagram import Diagram
from printed import sheets
from screens import OVERFLOW, THEMES, Theme, open_page, set_screen

WIDTHS = range(320, 701, 20)
"""Phones and small tablets, in CSS pixels."""

HEADER = 96
"""The height that the header may take on a phone, in CSS pixels."""

OUTSIDE = """(list) => {
  const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const {left, right, width} of range.getClientRects()) {
      if (width && (left < 0 || right > innerWidth)) found.push(walker.currentNode.data);
    }
  }
  return found;
}"""

SPLIT = """() => {
  const found = [];
  for (const cell of document.querySelectorAll("th, td")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {data} = walker.currentNode;
      for (const {0: word, index} of data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({width}) => width)
          .map(({top}) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    }
  }
  return found;
}"""

PLACEHOLDERS = """() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => numbers(color).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  return [...document.querySelectorAll("[placeholder]")].map((input) => {
    const words = getComputedStyle(input, "::placeholder");
    const [text, back] = [light(words.color), light(getComputedStyle(input).backgroundColor)];
    const ratio = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
    return words.opacity === "1" ? ratio : 0;
  });
}"""

SHORTAGE = """() => Math.max(...[...document.querySelectorAll("[placeholder]")]
  .filter((input) => input.checkVisibility())
  .map((input) => {
    const style = getComputedStyle(input);
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = style.font;
    const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return pen.measureText(input.placeholder).width - room;
  }))"""
"""By how many pixels the words of an empty box are wider than it; negative where they fit."""

SMALL = """() => [...document.querySelectorAll("a, button, summary, input, select")]
  .filter((target) => target.checkVisibility() && !target.closest("p, li, dd, caption, td")
    || target.matches(".reponses a, .outils > *"))
  .map((target) => target.closest("label") ?? target)
  .filter((target) => target.checkVisibility() && !target.matches(".evitement"))
  .filter((target) => {
    const {width, height} = target.getBoundingClientRect();
    return Math.min(width, height) < 24;
  })
  .map((target) => target.outerHTML.slice(0, 100))"""

RESULT = PAGE + "#statut=titulaire&situation=en-poste&employeurs=un&formation=vae"


def test_proposals_stay_on_the_screen(page: Page, root: str) -> None:
    """Every letter of a list that is open is within the screen, at each width."""
    page.goto(root)
    page.get_by_role("combobox").fill("formation pendant un congé de maladie")
    proposals = page.get_by_role("listbox")
    expect(proposals.get_by_role("option").first).to_be_visible()
    for width in WIDTHS:
        set_screen(page, width, "light")
        assert proposals.evaluate(OUTSIDE) == [], width
        assert page.evaluate(OVERFLOW) == 0, width


def tables(site: BuiltSite) -> list[str]:
    """Give the pages with a table."""
    return [path for path, page in site.pages.items() if page.root.find(".//table") is not None]


def test_tables_break_no_word_and_no_number(page: Page, root: str, site: BuiltSite) -> None:
    """What a cell holds goes to the next line between words alone, and no page is pushed aside."""
    paths = tables(site)
    assert paths
    for path in paths:
        open_page(page, root + path)
        for width in (320, 390, 430):
            set_screen(page, width, "light")
            assert page.evaluate(SPLIT) == [], (path, width)
            assert page.evaluate(OVERFLOW) == 0, (path, width)


@pytest.mark.parametrize(
    ("where", "button"),
    [
        (RESULT, "Copier le texte"),
        (RESULT, "Partager le lien"),
        ("verifier/titulaire/maladie/absent/index.html", "Copier le lien"),
    ],
)
def test_messages_are_seen(page: Page, root: str, where: str, button: str) -> None:
    """What an action says stands on the screen, beside what was pressed."""
    page.set_viewport_size({"width": 390, "height": 664})
    page.goto(root + where)
    pressed = page.get_by_role("button", name=button)
    pressed.click()
    said = pressed.locator("xpath=..").get_by_role("status")
    expect(said).not_to_be_empty()
    expect(said).to_be_in_viewport(ratio=0.2)


@pytest.mark.parametrize("theme", THEMES)
def test_placeholders_can_be_read(page: Page, root: str, theme: Theme) -> None:
    """What stands in an empty box has the contrast of any text."""
    set_screen(page, 390, theme)
    page.goto(root + "index.html")
    ratios = page.evaluate(PLACEHOLDERS)
    assert ratios
    assert min(ratios) >= 4.5  # noqa: PLR2004


def test_placeholders_are_whole(page: Page, root: str) -> None:
    """The words of an empty box stand in it to their last letter on the smallest phone."""
    set_screen(page, 320, "light")
    for path in ("index.html", "recherche/index.html", "conseil/index.html"):
        page.goto(root + path)
        assert page.evaluate(SHORTAGE) <= 0, path


@pytest.mark.parametrize("where", [PAGE, RESULT, "index.html", "mes-heures/index.html"])
def test_targets_are_large_enough(page: Page, root: str, where: str) -> None:
    """What stands alone and is pressed has 24 pixels each way."""
    set_screen(page, 320, "light")
    page.goto(root + where)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize(
    "answers",
    [
        "statut=titulaire&situation=maladie&avis-medical=absent",
        "statut=titulaire&situation=en-poste&employeurs=un&formation=diplome",
        "statut=titulaire&situation=en-poste&employeurs=un&formation=vae",
        "statut=cdd&situation=en-poste&employeurs=plusieurs&formation=competences",
        (
            "statut=titulaire&situation=en-poste&employeurs=un&formation=diplome"
            "&projet=formule&heures=insuffisantes&complement=anticipation"
        ),
    ],
)
def test_an_answer_is_one_sheet(page: Page, root: str, answers: str) -> None:
    """What is handed over the counter, texts and answers included, takes one sheet."""
    page.goto(f"{root}{PAGE}#{answers}")
    expect(page.locator(".bande")).to_be_visible()
    assert sheets(page) == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("search")).to_be_hidden()


def test_a_verdict_takes_few_presses(page: Page, root: str, diagram: Diagram) -> None:
    """Half of the ways to a verdict take five presses at most, unfolding included.

    An elected agent goes the ways of an agent, which are there already.
    """
    page.goto(root + PAGE)
    usual: dict[str, list[str]] = page.evaluate("cpf.ready.then(() => words.usuelles)")
    presses = sorted(
        sum(1 + (answer not in usual.get(question, [answer])) for question, answer in path.items())
        for path in diagram.core_paths()
        if path.get("qualite-agent") != "oui"
    )
    assert presses[len(presses) // 2] <= 5  # noqa: PLR2004


@pytest.mark.parametrize("path", ["index.html", "rubriques/1-fonctionnement/index.html"])
def test_a_wide_screen_is_used(page: Page, root: str, path: str) -> None:
    """On a desk, the reader's own case and the contact stand to the right of the texts."""
    set_screen(page, 1280, "light")
    page.goto(root + path)
    for part in (".mon-statut", ".joindre"):
        box = page.locator(f"main {part}").bounding_box()
        assert box is not None
        assert box["x"] > 600, part  # noqa: PLR2004
    page.locator(".mon-statut a").first.click()
    expect(page.locator("#verification .reponses")).to_contain_text("Fonctionnaire titulaire")


@pytest.mark.parametrize("path", ["index.html", "faq/arret-maladie/index.html"])
def test_the_header_leaves_the_screen_to_the_page(page: Page, root: str, path: str) -> None:
    """From a small phone to a tablet, the header takes two lines, with search and menu."""
    page.goto(root + path)
    header = page.locator(".bandeau")
    expect(header.get_by_role("combobox")).to_be_visible()
    heights = {}
    for width in range(320, 701, 10):
        set_screen(page, width, "light")
        heights[width] = header.evaluate("(header) => header.getBoundingClientRect().height")
    assert {width: height for width, height in heights.items() if height > HEADER} == {}


@pytest.mark.parametrize(
    "answers",
    [
        "statut=titulaire&situation=maladie&avis-medical=absent",
        "statut=titulaire&situation=en-poste&employeurs=un&formation=vae&projet=aucun",
        "statut=elu&qualite-agent=oui&statut-agent=cdd&situation=conge-parental&formation=bilan",
    ],
)
def test_the_address_on_paper_opens_the_answer(page: Page, root: str, answers: str) -> None:
    """Whoever types what a sheet says finds the same answer, at the page of its path."""
    page.goto(f"{root}{PAGE}#{answers}")
    title = page.locator("#verification .bande .sceau").inner_text()
    printed = page.locator("#verification .adresse span").text_content()
    assert printed is not None
    assert printed.startswith(f"{root}verifier/")
    assert "statut=" not in printed
    page.goto(printed)
    expect(page.locator("main .bande .sceau")).to_have_text(title)
