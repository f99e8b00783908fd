"""Whoever has only a keyboard sees where they are, in the order of reading, and gets out."""

from playwright.sync_api import Page

from screens import set_screen

STOPS = 60
"""How many places are visited on a page; long lists go on alike."""

WHERE = """() => {
  const place = document.activeElement;
  if (place === document.body) return null;
  const style = getComputedStyle(place);
  const box = place.getBoundingClientRect();
  const isNew = !place.hasAttribute("data-seen");
  place.setAttribute("data-seen", "");
  return {
    isNew, what: place.outerHTML.slice(0, 90),
    shows: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inSight: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
  };
}"""


def test_every_stop_is_seen(page: Page, root: str, kind_page: str) -> None:
    """Each has its ring, in sight; none comes twice before the last (RGAA 10.7 and 12.9)."""
    set_screen(page, 1280, "light")
    page.goto(root + kind_page)
    page.evaluate("() => { document.activeElement.blur(); document.body.tabIndex = -1; }")
    faults = []
    last = ""
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(WHERE)
        if stop is None:
            break
        # The parts of a date are stops of one field, with marks of the browser's own.
        is_date = last == stop["what"] and 'type="date"' in last
        if not (stop["isNew"] or is_date):
            faults.append(f"again: {stop['what']}")
        if not (stop["shows"] or is_date):
            faults.append(f"no ring: {stop['what']}")
        if not stop["inSight"]:
            faults.append(f"out of sight: {stop['what']}")
        last = stop["what"]
    assert faults == []
