"""Every link and every reference between elements leads somewhere, and every page is linked."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from built_site import BuiltPage, BuiltSite, resolve

LINKS = ("href", "src", "action", "formaction", "poster", "data")
REFERENCES = ("for", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls")
LOADING = "//*[@src] | //link[@href][not(@rel='canonical')] | //form[@action] | //object[@data]"


def addresses(page: BuiltPage) -> Iterator[str]:
    """Give all the addresses in a page."""
    for element in page.elements:
        for name in LINKS:
            value = element.get(name)
            if value is not None:
                yield value


def destinations(page: BuiltPage) -> Iterator[str]:
    """Give the addresses in a page that stand for a file of the site."""
    return (value for value in addresses(page) if not urlsplit(value).scheme)


def breach(site: BuiltSite, page: BuiltPage, destination: str) -> str | None:
    """Tell what is wrong with a link."""
    path, anchor = resolve(page, destination)
    if destination.startswith("/") or path not in site.files:
        return f"{page.path}: {destination} leads nowhere"
    if (
        anchor
        and "=" not in anchor
        and path in site.pages
        and anchor not in site.pages[path].anchors
    ):
        return f"{page.path}: {destination} has no such anchor"
    return None


def test_every_link_and_anchor_resolves(site: BuiltSite) -> None:
    """A reader who follows a link arrives, wherever the site is served from."""
    found = [
        breach(site, page, destination)
        for page in site.pages.values()
        for destination in destinations(page)
    ]
    assert len(found) > len(site.pages)
    assert [fault for fault in found if fault] == []


def test_links_elsewhere_open_a_page_or_a_letter(site: BuiltSite) -> None:
    """A reader's click opens a page or a letter, and nothing else."""
    schemes = {
        urlsplit(address).scheme for page in site.pages.values() for address in addresses(page)
    }
    assert schemes <= {"", "https", "http", "mailto", "tel"}


def test_every_reference_between_elements_resolves(site: BuiltSite) -> None:
    """A label names a field that is there, and no id is given twice."""
    for page in site.pages.values():
        wanted = {
            name
            for element in page.elements
            for attribute in REFERENCES
            for name in element.get(attribute, "").split()
        }
        assert wanted <= set(page.anchors), page.path
        assert [name for name, count in Counter(page.anchors).items() if count > 1] == [], page.path


def test_no_page_is_an_orphan(site: BuiltSite) -> None:
    """A reader who starts from the home page can reach every page, those for errors excepted."""
    reached = {"index.html"}
    waiting = ["index.html"]
    while waiting:
        page = site.pages[waiting.pop()]
        targets = {resolve(page, destination)[0] for destination in destinations(page)}
        waiting += sorted((targets & site.pages.keys()) - reached)
        reached |= targets & site.pages.keys()
    redirects = {page.path for page in site.pages.values() if page.is_redirect}
    assert site.pages.keys() - reached - redirects <= {"404.html"}


def test_every_redirect_leads_to_a_page(site: BuiltSite) -> None:
    """An old address brings its reader to the new one."""
    for page in site.pages.values():
        for content in page.root.xpath("//meta[@http-equiv='refresh']/@content"):
            target = str(content).partition("url=")[2]
            assert resolve(page, target)[0] in site.pages, page.path


def test_nothing_is_loaded_from_elsewhere(site: BuiltSite) -> None:
    """Only a link that the reader follows leaves the site."""
    for page in site.pages.values():
        for element in page.root.xpath(LOADING):
            addresses = [element.get(name) or "" for name in LINKS]
            assert not any(urlsplit(address).netloc for address in addresses), page.path
