"""A person with a keyboard and no mouse."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

TABS = 200
"""More than the links of the longest page, and more than the choices of any question."""

HOLD_FOCUS = "(elements) => elements.includes(document.activeElement)"
IS_FOCUSED = "(element) => element === document.activeElement"


def press_until(page: Page, key: str, is_done: Callable[[], bool]) -> None:
    """Press a key until something is so."""
    for _ in range(TABS):
        page.keyboard.press(key)
        if is_done():
            return
    message = f"{key} was pressed {TABS} times in vain"
    raise AssertionError(message)


def reach(page: Page, target: Locator) -> None:
    """Press Tab until an element is reached."""
    expect(target).to_be_visible()
    press_until(page, "Tab", lambda: bool(target.evaluate(IS_FOCUSED)))


def follow(page: Page, name: str) -> None:
    """Reach the first link of some words in the content of the page, and press Enter."""
    before = page.url
    link = page.get_by_role("main").get_by_role("link", name=name, exact=True).first
    reach(page, link)
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(before)


def choose(page: Page, name: str) -> None:
    """Reach the choices of a question, go down to the one of some words, and press Enter.

    Tab reaches the one that is chosen already, else the first.
    """
    choices = page.get_by_role("main").get_by_role("radio")
    wanted = choices.and_(page.get_by_role("radio", name=name, exact=True))
    press_until(page, "Tab", lambda: bool(choices.evaluate_all(HOLD_FOCUS)))
    page.keyboard.press("Space")
    if not wanted.is_checked():
        press_until(page, "ArrowDown", wanted.is_checked)
    page.keyboard.press("Enter")
