"""The adviser's desk: a sentence, what is understood, the verdict, by keys alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from calls import read_calls
from screens import OVERFLOW, THEMES, WIDTHS, Theme, set_screen, violations

DESK = "conseil/index.html"
SENTENCE = "je suis titulaire en clm je veux un bilan"
MOST_KEYS = 2
CALLS = 40
ODD = [
    "x" * 100_000,
    "\U0001f469\u200d\U0001f692" * 500,
    "\u202eeriaidrepus \u0645\u0631\u062d\u0628\u0627",
    "<script>console.log(1)</script> titulaire",
    "\x00\x07 clm",
]
SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
})"""


def sentence(page: Page) -> Locator:
    """Find the field for what the caller says."""
    return page.get_by_label("Ce que dit l’appelant")


def chips(page: Page) -> Locator:
    """Find what was understood."""
    return page.locator("#compris button")


def heading(page: Page) -> Locator:
    """Find the question or the verdict."""
    return page.locator("#verification h2")


def open_desk(page: Page, root: str) -> None:
    """Open the desk, and wait until it listens."""
    page.goto(root + DESK)
    page.evaluate("poste.ready")
    expect(sentence(page)).to_be_focused()


def test_forty_calls_reach_their_verdict_in_two_keys(page: Page, root: str) -> None:
    """The sentence, Enter, at most two digits; Escape for the next caller."""
    calls = read_calls()
    assert len(calls) >= CALLS
    open_desk(page, root)
    for call in calls:
        assert len(call.keys) <= MOST_KEYS
        page.keyboard.insert_text(call.sentence)
        settled = page.locator(f"#verification .bande.verdict-{call.verdict}")
        page.wait_for_function("text => poste.shown() === text", arg=call.sentence)
        page.keyboard.press("Enter")
        for key in call.keys:
            expect(heading(page)).to_be_focused()
            page.keyboard.press(key)
        expect(settled, call.sentence).to_be_visible()
        page.keyboard.press("Escape")
        expect(sentence(page)).to_have_value("")
        expect(sentence(page)).to_be_focused()
        expect(chips(page)).to_have_count(0)


def test_a_sentence_that_is_cut_says_so(page: Page, root: str) -> None:
    """What stands behind the last word that is read may say the opposite."""
    open_desk(page, root)
    note = page.locator("#message").get_by_text("la fin de la phrase n’a pas été lue")
    sentence(page).fill("titulaire " * 401)
    expect(note).to_be_visible()
    sentence(page).fill("titulaire")
    expect(note).to_have_count(0)


def test_what_is_understood_can_be_struck_out(page: Page, root: str) -> None:
    """Each answer is a button with a cross; without it the question is asked again."""
    open_desk(page, root)
    sentence(page).fill(SENTENCE)
    expect(chips(page)).to_have_count(3)
    expect(heading(page)).to_have_text(re.compile("avis médical"))
    chips(page).nth(1).click()
    expect(chips(page)).to_have_count(2)
    expect(heading(page)).to_have_text(re.compile("situation"))
    sentence(page).fill(SENTENCE + " de compétences")
    expect(chips(page)).to_have_count(2)


def test_what_a_status_rules_out_is_said_to_count_for_nothing(page: Page, root: str) -> None:
    """A position that the status cannot have stays in sight, and says so before a verdict."""
    open_desk(page, root)
    sentence(page).fill("agent en PPR")
    expect(chips(page)).to_have_count(1)
    expect(chips(page)).not_to_contain_text("sans effet")
    page.locator("#verification").get_by_role("button", name="CDD").click()
    expect(heading(page)).to_have_text(re.compile("situation"))
    expect(chips(page).first).to_contain_text("sans effet")
    expect(chips(page).last).not_to_contain_text("sans effet")


def test_keys_answer_go_back_and_copy(page: Page, root: str) -> None:
    """Digits answer, « r » takes back, « t » copies the e-mail, with the address of the checker."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_desk(page, root)
    page.keyboard.insert_text(SENTENCE)
    expect(heading(page)).to_have_text(re.compile("avis médical"))
    page.keyboard.press("Enter")
    page.keyboard.press("3")
    expect(heading(page)).to_have_text(re.compile("Pas pour l.instant"))
    page.keyboard.press("t")
    expect(page.locator("#poste").get_by_text("C’est copié.")).to_be_visible()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("Bonjour,")
    assert "verifier/index.html#statut=titulaire&situation=maladie&avis-medical=absent" in text
    page.keyboard.press("r")
    expect(heading(page)).to_have_text(re.compile("avis médical"))
    page.keyboard.press("i")
    expect(chips(page)).to_have_count(4)


def test_keys_alone_can_be_switched_off(page: Page, root: str) -> None:
    """Dictated words strike many keys: with the switch off none is a click, and none is shown."""
    open_desk(page, root)
    page.keyboard.insert_text(SENTENCE)
    expect(heading(page)).to_have_text(re.compile("avis médical"))
    keys = page.locator("#verification kbd")
    expect(keys.first).to_be_visible()
    page.get_by_label("Une touche seule vaut un clic").uncheck()
    expect(keys.first).to_be_hidden()
    heading(page).focus()
    page.keyboard.press("3")
    expect(heading(page)).to_have_text(re.compile("avis médical"))
    page.get_by_label("Une touche seule vaut un clic").check()
    heading(page).focus()
    page.keyboard.press("3")
    expect(heading(page)).to_have_text(re.compile("Pas pour l.instant"))


def test_the_rest_is_told_to_a_screen_reader(page: Page, root: str) -> None:
    """What was understood and what comes next is said once somebody stops typing."""
    open_desk(page, root)
    sentence(page).press_sequentially("titulaire en clm")
    expect(page.locator("#annonce")).to_have_text(re.compile("^Compris.*titulaire.*avis médical"))


def test_what_was_typed_is_only_text(page: Page, root: str) -> None:
    """Nothing typed becomes an element, and nothing stops the desk."""
    open_desk(page, root)
    for words in ODD:
        sentence(page).fill(words)
        page.evaluate("text => core.understand(text)", words)
        expect(page.locator("#poste :is(script, img, iframe)")).to_have_count(0)
    sentence(page).fill(SENTENCE)
    expect(chips(page)).to_have_count(3)


@pytest.mark.parametrize("keys", ["", "3"])
def test_everything_stands_on_one_screen(page: Page, root: str, keys: str) -> None:
    """At 1280 pixels, the field, the question or the verdict and its keys; nothing jumps."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_desk(page, root)
    page.keyboard.insert_text(SENTENCE)
    expect(chips(page)).to_have_count(3)
    page.keyboard.press("Enter")
    for key in keys:
        page.keyboard.press(key)
    last = page.locator("#verification :is(.touches li, .outils)").last
    box = last.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= page.evaluate("innerHeight")
    assert page.evaluate(SHIFTS) < 0.1  # noqa: PLR2004


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_it_suits_every_screen(page: Page, root: str, theme: Theme, width: int) -> None:
    """No rule of axe is broken, with a question and with a verdict; nothing is cut off."""
    set_screen(page, width, theme)
    open_desk(page, root)
    page.keyboard.insert_text(SENTENCE)
    expect(chips(page)).to_have_count(3)
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) <= 0
    page.keyboard.press("Enter")
    page.keyboard.press("3")
    expect(page.locator("#verification .bande")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) <= 0
