"""The search box of every page and the page of results, with a keyboard and with the mouse."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from built_site import BuiltSite
from hostile_words import HOSTILE
from screens import OVERFLOW, THEMES, WIDTHS, Theme, set_screen, violations

ENTRY = "faq/detachement/index.html"
RESULTS = "recherche/index.html"
QUESTION = "je suis en arret je peux faire une formation"
ODD = [
    "",
    " ",
    "x" * 100_000,
    "\U0001f600" * 50,
    "\x00\x07\x1b",
    "\u202e\u0645\u0631\u062d\u0628\u0627",
    ".*+?^${}()|[]\\",
]


def box(page: Page) -> Locator:
    """Find the search box."""
    return page.get_by_role("combobox", name="Votre question")


HEARD = """() => {
  const status = document.querySelector(".recherche [role=status]");
  window.heard = [];
  new MutationObserver(() => window.heard.push(status.textContent))
    .observe(status, {childList: true});
}"""
"""Keeps what a screen reader is given to say."""


def options(page: Page) -> Locator:
    """Find the proposals."""
    return page.get_by_role("listbox").get_by_role("option")


def results(page: Page) -> Locator:
    """Find the links of the results."""
    return page.locator("#resultats h2 a")


def test_an_unfinished_word_is_not_said_to_find_nothing(page: Page, root: str) -> None:
    """While letters come, nothing is announced; once they stop, how many, or that none."""
    page.goto(root + ENTRY)
    status = page.locator(".recherche [role=status]")
    box(page).press_sequentially("congé")
    expect(status).to_have_text(re.compile("propos"))
    page.evaluate(HEARD)
    box(page).fill("")
    box(page).press_sequentially("xqzwvk", delay=60)
    expect(status).to_have_text(re.compile("^Aucune"))
    heard = page.evaluate("window.heard")
    assert [text for text in heard if text.startswith("Aucune")] == heard[-1:]


def test_proposals_follow_the_letters(page: Page, root: str) -> None:
    """Typing proposes answers and announces how many; the arrows go around; Enter opens one."""
    page.goto(root + ENTRY)
    box(page).press_sequentially(QUESTION)
    expect(options(page).nth(1)).to_be_visible()
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".recherche [role=status]")).to_have_text(re.compile("propos"))
    count = options(page).count()
    for place in [*range(count), 0]:
        page.keyboard.press("ArrowDown")
        expect(options(page).nth(place)).to_have_attribute("aria-selected", "true")
        active = options(page).nth(place).get_attribute("id") or ""
        expect(box(page)).to_have_attribute("aria-activedescendant", active)
    page.keyboard.press("ArrowUp")
    expect(options(page).nth(count - 1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    question = options(page).first.inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(question)


def test_escape_closes_then_clears(page: Page, root: str) -> None:
    """The first Escape takes the list away, the second the text."""
    page.goto(root + ENTRY)
    box(page).press_sequentially("permis")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(box(page)).to_have_value("permis")
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_value("")
    expect(page.locator(".recherche [role=status]")).to_be_empty()
    page.keyboard.press("ArrowDown")
    expect(options(page)).to_have_count(0)
    expect(box(page)).not_to_have_attribute("aria-activedescendant", re.compile(""))


def test_leaving_the_box_closes_the_list(page: Page, root: str) -> None:
    """Tab goes on to its button, then to what follows."""
    page.goto(root + ENTRY)
    box(page).press_sequentially("permis")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Chercher")).to_be_focused()
    page.keyboard.press("Tab")
    expect(options(page)).to_have_count(0)
    expect(page.locator(".menu a").first).to_be_focused()


def test_enter_leads_to_all_results(page: Page, root: str) -> None:
    """Enter in the box opens the page of results with the same words."""
    page.goto(root + ENTRY)
    box(page).fill("permis de conduire")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(re.escape(RESULTS) + "#q=permis"))
    expect(page.get_by_label("Votre question")).to_have_value("permis de conduire")
    expect(results(page).first).to_be_visible()


def test_the_button_leads_to_all_results(page: Page, root: str) -> None:
    """What Enter does, for a mouse or a finger; with no words the box is entered."""
    page.goto(root + ENTRY)
    page.get_by_role("button", name="Chercher").click()
    expect(box(page)).to_be_focused()
    box(page).fill("permis")
    page.get_by_role("button", name="Chercher").click()
    expect(page).to_have_url(re.compile(re.escape(RESULTS) + "#q=permis"))


def test_keys_lead_to_the_box(page: Page, root: str) -> None:
    """From anywhere on the page; no key does so alone, which dictated words would strike."""
    page.goto(root + ENTRY)
    link = page.get_by_role("link", name="Vérifier ma situation").first
    link.focus()
    for key in ["/", "k", "s", "?"]:
        page.keyboard.press(key)
        expect(link).to_be_focused()
    page.keyboard.press("Control+k")
    expect(box(page)).to_be_focused()
    page.goto(root + RESULTS)
    page.keyboard.press("Control+k")
    expect(page.get_by_label("Votre question")).to_be_focused()


def test_a_sign_stands_until_the_search_answers(page: Page, root: str) -> None:
    """Somebody who types before the module has come is told that it comes."""
    held: list[Route] = []
    page.route("**/recherche-module.js", lambda route: held.append(route))  # noqa: PLW0108
    page.goto(root + ENTRY)
    box(page).press_sequentially("permis")
    expect(page.locator(".signe")).to_be_visible()
    expect(options(page)).to_have_count(0)
    for route in held:
        route.continue_()
    expect(options(page).first).to_be_visible()
    expect(page.locator(".signe")).to_be_hidden()


@pytest.mark.parametrize("name", ["recherche-module.js", "recherche-index.js"])
def test_a_download_that_failed_is_tried_again(page: Page, root: str, name: str) -> None:
    """The next letters find what they are for once what lacked comes."""
    page.route(f"**/{name}", lambda route: route.fulfill(content_type="text/javascript"))
    page.goto(root + RESULTS)
    page.get_by_label("Votre question").fill("permis")
    expect(page.locator("#bilan")).to_contain_text("n’est pas disponible")
    page.unroute(f"**/{name}")
    page.get_by_label("Votre question").fill("permis de conduire")
    expect(results(page).first).to_contain_text("permis")


def test_a_sentence_leads_to_its_answer(page: Page, root: str) -> None:
    """Facts in the words give a proposal of their own, which opens the checker with them."""
    page.goto(root + ENTRY)
    box(page).fill("je suis titulaire en CLM je veux un bilan")
    offer = options(page).filter(has_text="Voir la réponse pour")
    expect(offer).to_contain_text("titulaire, CLM, bilan")
    offer.click()
    # The checker takes the answers out of its address as soon as it has read them.
    expect(page).to_have_url(re.compile("verifier/index.html"))
    expect(page.get_by_role("heading", level=2).first).to_contain_text("avis médical")
    page.goto(root + ENTRY)
    box(page).fill("permis")
    expect(options(page).first).to_be_visible()
    expect(options(page).filter(has_text="Voir la réponse pour")).to_have_count(0)


def test_the_address_holds_the_question_and_the_filters(page: Page, root: str) -> None:
    """What is chosen stands behind the number sign, and the address gives the same list again."""
    page.goto(root + RESULTS)
    page.get_by_label("Votre question").fill("formation")
    expect(results(page).first).to_be_visible()
    page.get_by_label("Rubrique", exact=True).select_option("4-formations")
    page.get_by_label("Statut", exact=True).select_option("titulaire")
    expect(page).to_have_url(re.compile("#q=formation&rubrique=4-formations&statut=titulaire$"))
    places = page.locator("#resultats .aide")
    expect(places.filter(has_not_text="Pour quelles formations")).to_have_count(0)
    found = results(page).all_inner_texts()
    assert found
    address = page.url
    page.goto(root + ENTRY)
    page.goto(address)
    expect(results(page)).to_have_count(len(found))
    assert results(page).all_inner_texts() == found
    page.get_by_label("Votre question").fill("")
    expect(results(page).first).to_be_hidden()
    expect(page.locator("#parcourir")).to_be_visible()
    assert "q=" not in page.url


def test_another_question_in_the_address_is_asked(page: Page, root: str) -> None:
    """Words that exist nowhere are told; an unknown filter is put aside."""
    page.goto(root + RESULTS + "#q=permis+xqzwvk&rubrique=aucune")
    expect(page.locator("#bilan")).to_contain_text("xqzwvk")
    expect(results(page).first).to_contain_text("permis")
    page.evaluate("location.hash = '#q=vae'")
    expect(page.get_by_label("Votre question")).to_have_value("vae")
    expect(results(page).first).to_have_attribute("href", re.compile("vae"))


def test_what_was_typed_is_only_text(page: Page, root: str) -> None:
    """Nothing typed becomes an element, and nothing stops the search."""
    page.goto(root + RESULTS)
    field = page.get_by_label("Votre question")
    for words in [*HOSTILE, *ODD]:
        field.evaluate(
            "(e, text) => { e.value = text; e.dispatchEvent(new Event('input')); }", words
        )
        page.evaluate("core.search('permis')")
    for words in HOSTILE:
        field.fill(words + " permis")
        expect(results(page).filter(has_text="permis").first).to_be_visible()
    expect(page.locator("#resultats :is(script, img, svg, iframe)")).to_have_count(0)


def test_a_half_of_a_letter_is_searched_too(page: Page, root: str) -> None:
    """A lone surrogate, which no UTF-8 can hold, is no reason to stop."""
    page.goto(root + RESULTS)
    found = page.evaluate("core.search('\\ud800 permis \\udc00')")
    assert found["fiches"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_lists_suit_every_screen(page: Page, root: str, width: int, theme: Theme) -> None:
    """The open list and the results have no barrier, and fit the width."""
    set_screen(page, width, theme)
    page.goto(root + ENTRY)
    box(page).press_sequentially(QUESTION)
    expect(options(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) <= 0
    page.goto(root + RESULTS + "#q=formation")
    expect(results(page).first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) <= 0


def test_without_a_script_every_question_is_listed(
    scriptless_page: Page, root: str, site: BuiltSite
) -> None:
    """The page leads to every entry, by section and by keyword, and shows no dead field."""
    scriptless_page.goto(root + ENTRY)
    scriptless_page.get_by_role("link", name="Rechercher").click()
    expect(scriptless_page.get_by_label("Votre question")).to_be_hidden()
    entries = {f"/{path}" for path in site.pages if path.startswith("faq/")}
    moved = {
        path for path in entries if site.pages[path[1:]].root.xpath("//meta[@http-equiv='refresh']")
    }
    for part in [".liste-questions", ".mots"]:
        links = scriptless_page.locator(f"#parcourir {part} a")
        found = set(links.evaluate_all("links => links.map((a) => new URL(a.href).pathname)"))
        assert found == entries - moved


def test_a_page_from_a_folder_searches_too(context: BrowserContext, site: BuiltSite) -> None:
    """No server is needed."""
    page = context.browser.new_page() if context.browser else context.new_page()
    page.goto((Path(site.folder).resolve() / ENTRY).as_uri())
    box(page).fill("permis")
    expect(options(page).first).to_contain_text("permis")
    page.close()


def test_the_core_keeps_its_memory(page: Page, root: str) -> None:
    """A thousand questions take no more memory than the first hundred."""
    page.goto(root + RESULTS)
    pages = page.evaluate(
        """async () => {
          const { memory } = await core.start();
          const sizes = [];
          for (let turn = 1; turn <= 1000; turn += 1) {
            await core.search(`refus ${turn} formation de mon employeur`);
            if (turn === 100 || turn === 1000) sizes.push(memory.buffer.byteLength);
          }
          return sizes;
        }"""
    )
    assert pages[0] == pages[1]
