"""Other sites show pages of this one: those that may, at their height, in their colour."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from programs import Programs
from screens import OVERFLOW, violations
from serving import PrefixHandler, served

CASE = "verifier/index.html#statut=titulaire&situation=maladie&avis-medical=absent"
ENTRY = "faq/vae/index.html"
COLOUR = "#ffcc00"
"""A colour that nobody could read as it is."""


class PoliteHandler(PrefixHandler):
    """Sends the headers that the site asks its host for."""

    def end_headers(self) -> None:
        """Add those of the file `_headers`."""
        for line in (Path(self.directory) / "_headers").read_text().splitlines():
            if line.startswith("  "):
                name, _, value = line.strip().partition(": ")
                self.send_header(name, value)
        super().end_headers()


@dataclass(frozen=True)
class Places:
    """The root of the site, of one that may show it, and of one that may not."""

    site: str
    host: str
    stranger: str


@pytest.fixture(scope="module")
def places(programs: Programs, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    """Build a site that one other may show, and serve all three."""
    site, host, stranger = (tmp_path_factory.mktemp(name) for name in ("site", "host", "stranger"))
    with (
        served(site, handler=PoliteHandler) as root,
        served(host) as friend,
        served(stranger) as other,
    ):
        done = programs.run(
            "cpf-site", "build", "--strict", "--output", str(site), "--base-url", root,
            "--integrable", friend.rstrip("/"),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        for folder in (host, stranger):
            (folder / "index.html").write_text(
                f"""<!DOCTYPE html><html lang="fr"><meta charset="utf-8">
                <meta name="viewport" content="width=device-width"><title>Mairie</title>
                <body style="margin:0"><main><h1>Mairie</h1>
                <p><a href="{root}{CASE}" data-cpf data-couleur="{COLOUR}">Mon CPF</a></p>
                <p><a href="{root}{ENTRY}" data-cpf>La VAE</a></p></main>
                <script src="{root}assets/integrer.js" defer></script>"""
            )
        yield Places(root, friend, other)


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    """Open a window as narrow as the narrowest phone."""
    context = chromium.new_context(viewport={"width": 320, "height": 700}, locale="fr-FR")
    yield context
    context.close()


def framed(page: Page, title: str) -> FrameLocator:
    """Give what a frame shows."""
    return page.frame_locator(f'iframe[title="{title}"]')


def test_a_verdict_shows_in_another_site(phone: BrowserContext, places: Places) -> None:
    """The verdict is there at 320 px, alone, without an inner scroll bar, and axe is content."""
    page = phone.new_page()
    page.goto(places.host)
    expect(framed(page, "Mon CPF").locator(".bande")).to_be_visible()
    expect(framed(page, "La VAE").locator("h1")).to_be_visible()
    expect(framed(page, "Mon CPF").locator(".en-grand")).to_be_visible()
    for frame in page.frames[1:]:
        expect(frame.locator(".bandeau")).to_be_hidden()
        expect(frame.locator(".pied")).to_be_hidden()
        frame.wait_for_function("() => document.body.scrollHeight <= innerHeight")
        assert frame.evaluate(OVERFLOW) == 0
        assert frame.evaluate(
            "() => document.documentElement.scrollHeight - document.documentElement.clientHeight"
        ) <= 0  # fmt: skip
    assert page.evaluate(OVERFLOW) == 0
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_pale_colour_is_made_readable(phone: BrowserContext, places: Places, theme: str) -> None:
    """The colour of the site around is taken, as light or dark as it must be."""
    page = phone.new_page()
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(places.host)
    frame = framed(page, "Mon CPF")
    expect(frame.locator(".bande")).to_be_visible()
    colours = [
        framed(page, title).locator(".en-grand a").evaluate("(a) => getComputedStyle(a).color")
        for title in ("Mon CPF", "La VAE")
    ]
    assert colours[0] != colours[1]
    assert violations(page) == []


def test_a_frame_follows_its_content(phone: BrowserContext, places: Places) -> None:
    """A fold that opens makes the frame taller, and one that closes makes it smaller again."""
    page = phone.new_page()
    page.goto(places.host)
    summary = framed(page, "La VAE").locator(".fiabilite > summary")
    height = "(name) => document.querySelector(`iframe[title='${name}']`).clientHeight"
    summary.click()
    page.wait_for_function(f"(old) => ({height})('La VAE') > old", arg=0)
    expect(framed(page, "La VAE").locator("#fiche-textes")).to_be_visible()
    tall = page.evaluate(height, "La VAE")
    summary.click()
    page.wait_for_function(f"(old) => ({height})('La VAE') < old", arg=tall)


def test_strangers_show_nothing(phone: BrowserContext, places: Places) -> None:
    """The browser refuses to frame the site where the policy does not name the site around."""
    page = phone.new_page()
    with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        page.goto(places.stranger)
    expect(framed(page, "Mon CPF").locator("#contenu")).to_have_count(0)


def test_others_cannot_set_the_height(phone: BrowserContext, places: Places) -> None:
    """A height that another window sends is not taken."""
    page = phone.new_page()
    page.goto(places.host)
    expect(framed(page, "Mon CPF").locator(".bande")).to_be_visible()
    page.evaluate("() => window.postMessage({cpf: 7}, '*')")
    page.evaluate("() => new Promise((done) => setTimeout(done))")
    assert "7px" not in [
        frame.evaluate("(frame) => frame.style.height") for frame in page.locator("iframe").all()
    ]


def test_without_script_a_link_leads_there(chromium: Browser, places: Places) -> None:
    """Where no script runs, the reader gets the page itself."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(places.host)
    page.get_by_role("link", name="La VAE").click()
    expect(page.locator(".reponse")).to_be_visible()
    assert page.url == places.site + ENTRY
    context.close()


def test_fragments_have_whole_links(phone: BrowserContext, places: Places) -> None:
    """The HTML of an entry can stand anywhere: no link in it is relative."""
    page = phone.new_page()
    page.goto(places.site + "faq/vae/fragment.html")
    links = page.eval_on_selector_all("a", "(all) => all.map((a) => a.getAttribute('href'))")
    assert len(links) > 1
    assert [link for link in links if not link.startswith(("https://", places.site))] == []


def test_the_page_for_publishers(phone: BrowserContext, places: Places) -> None:
    """The page that explains it names who may, gives lines that work, and is without fault."""
    page = phone.new_page()
    page.goto(places.site + "integrer/index.html")
    expect(page.locator("code", has_text=places.host.rstrip("/")).first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) == 0
