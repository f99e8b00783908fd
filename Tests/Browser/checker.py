"""The checker as its script shows it."""

from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page

from programs import Answers

PAGE = "verifier/index.html"

WALK = """async (start) => {
  await cpf.ready;
  const ends = {};
  const move = async (change) => {
    const arrival = new Promise((done) => addEventListener("popstate", done, {once: true}));
    change();
    await arrival;
  };
  const walk = async () => {
    if (document.querySelector("main .bande")) {
      ends[history.state.answers.slice(1)] = document.querySelector("main .bande").className;
      return;
    }
    const choices = document.querySelectorAll("main .question .choix button");
    for (const value of [...choices].map((button) => button.value)) {
      document.querySelector(`main .question button[value="${value}"]`).click();
      await walk();
      await move(() => history.back());
    }
  };
  await move(() => { location.hash = start; });
  await walk();
  return ends;
}"""


def fragment(answers: Answers) -> str:
    """Write answers as the checker keeps them in its address."""
    return urlencode(answers)


def heading(page: Page) -> Locator:
    """Find the question or the answer that is shown."""
    return page.get_by_role("main").get_by_role("heading", level=2).first


def walk(page: Page, start: Answers) -> dict[str, str]:
    """Answer in every way from some answers on, going back each time.

    Gives the verdict of each end by fragment of the address.
    """
    ends: dict[str, str] = page.evaluate(WALK, fragment(start))
    return {address: band.rpartition("verdict-")[2] for address, band in ends.items()}


def answer(page: Page, given: list[Answers]) -> list[dict[str, Any] | None]:
    """Ask the script about many situations; nothing where it refuses one."""
    found: list[dict[str, Any] | None] = page.evaluate(
        "(given) => cpf.ready.then(() => given.map((answers) => cpf.answer(answers)))", given
    )
    return found
