"""Where a link leads, inside the site."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Protocol
from urllib.parse import unquote, urljoin, urlsplit

from everyreader.html import attribute
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Page

_PATH = r"(?:[\w-][\w.-]*/)*(?:[\w-][\w.-]*)?"
_PLAIN_URL = re.compile(_PATH)
_PLAIN_LINK = re.compile(rf"((?:\.\./)*)({_PATH})(?:#([\w-]*))?")


class _Addressed(Protocol):
    """A page, or the facts of one."""

    @property
    def url(self) -> str: ...


def target_of(page: _Addressed, href: str) -> tuple[str, str] | None:
    """URL and fragment that `href` on `page` leads to: "ar/plan/", "costs".

    None where that is outside the site, or can't be known. An address that starts with a slash depends on
    the folder under which the site is published.
    """
    href = href.strip()
    plain = _PLAIN_LINK.fullmatch(href)  # as nearly all of the many in menus are
    if plain is None or not _PLAIN_URL.fullmatch(page.url):
        return _target(page.url, href)
    up, path, fragment = plain.groups("")
    if not up and not path:
        return page.url.removesuffix("index.html"), fragment
    folders = page.url.split("/")[:-1]
    folders = folders[: max(0, len(folders) - len(up) // 3)]
    return "/".join([*folders, path]).removesuffix("index.html"), fragment


@lru_cache(maxsize=2**12)  # several rules ask for each link
def _target(url: str, href: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(href)
    except ValueError:  # no address that anybody can read
        return None
    if parts.scheme or parts.netloc or href.startswith("/"):
        return None
    path = unquote(urlsplit(urljoin(f"/{url}", parts.path)).path).lstrip("/") if parts.path else url
    return path.removesuffix("index.html"), unquote(parts.fragment)


def cannot_be_one_page(address: str, other: str) -> bool:
    """Whether two addresses lead to another site each, or ask one place for different things."""
    try:
        first, second = urlsplit(address.strip()), urlsplit(other.strip())
    except ValueError:  # no address that anybody can read
        return False
    if first.netloc.removeprefix("www.") != second.netloc.removeprefix("www."):
        return bool(first.netloc and second.netloc)
    return first.path == second.path and first.query != second.query


def links_with(page: Page, addresses: Collection[str]) -> Iterator[tuple[Element, str]]:
    """The links of a page that have one of the addresses, each with what a message says of it."""
    for link in page.select("a[href], area[href]"):
        href = attribute(link, "href") or ""
        if href in addresses:
            yield link, f'The link "{short(name_of(link))}" leads to "{short(href)}"'
