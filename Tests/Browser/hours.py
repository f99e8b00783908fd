"""The page that counts hours, and the functions behind it."""

from typing import Any

from playwright.sync_api import Locator, Page

from careers import Career

PAGE = "mes-heures/index.html"

ASK = """async ([name, all]) => {
  const replies = [];
  for (const fields of all) replies.push(await core[name](fields));
  return replies;
}"""

MEMORY = "async () => (await core.startCounting()).memory.buffer.byteLength"


def ask(page: Page, name: str, careers: list[Career]) -> list[dict[str, Any]]:
    """Ask the module about many careers, `rights` or `conversion`, as the page does."""
    replies: list[dict[str, Any]] = page.evaluate(ASK, [name, careers])
    return replies


def memory(page: Page) -> int:
    """Give how many bytes the module holds."""
    size: int = page.evaluate(MEMORY)
    return size


def count(page: Page) -> None:
    """Press the button that counts."""
    page.get_by_role("button", name="Compter mes heures").click()


def result(page: Page) -> Locator:
    """Find the heading of the result."""
    return page.locator("#resultat-heures h2")
