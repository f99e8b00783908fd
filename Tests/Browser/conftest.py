"""What every test in a browser shares: the site, the programs, one Chromium per worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from built_site import BuiltSite
from chromium import launch
from diagram import Diagram
from programs import Programs, Verdicts
from screens import Gallery
from serving import served
from watching import Watch

PACKAGE = Path(__file__).parents[2]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let another site or other programs be tested, such as a site broken on purpose."""
    build = PACKAGE / ".build"
    parser.addoption("--site", type=Path, default=build / "site", help="folder of the built site")
    parser.addoption(
        "--sentences", type=int, default=300, help="how many random sentences are compared"
    )
    parser.addoption(
        "--questions", type=int, default=1000, help="how many random questions are compared"
    )
    parser.addoption("--captures", type=Path, help="folder for pictures of the pages")
    parser.addoption("--programs", type=Path, default=build / "debug", help="folder of cpf")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of page kinds once for each page that represents some."""
    if "kind_page" in metafunc.fixturenames:
        site = BuiltSite.read(metafunc.config.getoption("site"))
        metafunc.parametrize("kind_page", site.representatives)


@pytest.fixture(scope="session")
def site(pytestconfig: pytest.Config) -> BuiltSite:
    """Give the site under test."""
    return BuiltSite.read(pytestconfig.getoption("site"))


@pytest.fixture(scope="session")
def programs(pytestconfig: pytest.Config) -> Programs:
    """Give the programs under test."""
    return Programs(pytestconfig.getoption("programs").resolve())


@pytest.fixture(scope="session")
def diagram(programs: Programs) -> Diagram:
    """Give the diagram that the programs export."""
    return Diagram.read(programs)


@pytest.fixture(scope="session")
def verdicts(diagram: Diagram, programs: Programs) -> Verdicts:
    """Ask the programs about every path of the questions that settle the verdict, once."""
    paths = diagram.core_paths()
    return list(zip(paths, programs.verdicts(paths), strict=True))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Debian's Chromium once."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def root(site: BuiltSite) -> Iterator[str]:
    """Serve the site at the root of an origin; gives its address."""
    with served(site.folder) as address:
        yield address


@pytest.fixture
def context(chromium: Browser, root: str) -> Iterator[BrowserContext]:
    """Open a window that nobody has used; whatever a test does there, the site stays private."""
    context = chromium.new_context(locale="fr-FR", reduced_motion="reduce")
    watch = Watch(context, root)
    yield context
    context.close()
    assert watch.breaches == []


@pytest.fixture(scope="session")
def gallery(pytestconfig: pytest.Config) -> Gallery:
    """Give the place for pictures."""
    return Gallery(pytestconfig.getoption("captures"))


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Open a page in the window."""
    return context.new_page()


@pytest.fixture
def scriptless_page(chromium: Browser, root: str) -> Iterator[Page]:
    """Open a page in a window that runs no script."""
    context = chromium.new_context(java_script_enabled=False)
    watch = Watch(context, root)
    yield context.new_page()
    context.close()
    assert watch.breaches == []
