"""A person with a keyboard and no mouse."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

TABS = 200
"""More than the links of the longest page, and more than the choices of any question."""

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


def unfold_others(page: Page, target: Locator) -> None:
    """Unfold the choices that few people give, where they hold what is looked for."""
    page.wait_for_load_state()
    others = page.locator("main details.autres > summary")
    # What comes below an answer is there a moment after it.
    expect(target.or_(others).first).to_be_visible()
    if not target.count():
        reach(page, others)
        page.keyboard.press("Enter")


def press(page: Page, name: str) -> None:
    """Reach the first link of some words in the content of the page, and press Enter."""
    link = page.get_by_role("main").get_by_role("link", name=name, exact=True).first
    unfold_others(page, link)
    reach(page, link)
    page.keyboard.press("Enter")


def follow(page: Page, name: str) -> None:
    """Press a link that leads to another page."""
    before = page.url
    press(page, name)
    expect(page).not_to_have_url(before)


def choose(page: Page, name: str) -> None:
    """Reach a choice of the question that the script shows, and press Enter."""
    main = page.get_by_role("main")
    expect(main.get_by_role("button", name="Je ne sais pas")).to_be_visible()
    choice = main.get_by_role("button", name=name, exact=True)
    unfold_others(page, choice)
    reach(page, choice)
    page.keyboard.press("Enter")
