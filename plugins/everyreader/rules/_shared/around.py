"""What stands around the content of each page: menus, fields, ways to get help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from everyreader.html import attribute
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.links import target_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain
from everyreader.types import Element, Page

_MENUS = "nav, [role=navigation]"
_LISTS = "nav a[href], [role=navigation] a[href], header a[href], footer a[href]"
_SEARCH = "search, [role=search], [role=searchbox], input[type=search], [data-md-component=search]"
_CONTROLS = "input[id]:not([type=hidden]), button[id], select[id], textarea[id]"
_HELPS = "a[href^='mailto:'], a[href^='tel:']"
_PARTS = "header, nav, main, aside, footer, [role=banner], [role=contentinfo]"


Menus = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the content of a page.

    menus       name and, in order, the pages that each menu leads to; of those with a name of their own
    listed      pages to which a menu, the head or the foot of the page leads
    has_search  the page has a field to search the site
    controls    tag and id, and name, of each field and button
    helps       address to write to or to call, and the part of the page it stands in, in order
    """

    menus: Menus
    listed: tuple[str, ...]
    has_search: bool
    controls: tuple[tuple[str, str], ...]
    helps: tuple[tuple[str, str], ...]

    def __reduce__(self) -> tuple[Any, ...]:
        """What another process hands over is kept once for equal pages, too."""
        return _again, (self.menus, self.listed, self.has_search, self.controls, self.helps)


def around(page: Page) -> Around:
    """What stands around the content of a page. Of equal lists, one is kept for all pages of a site."""
    return Around(
        tuple((name, _targets(page, menu.select("a[href]"))) for name, menu in menus(page).items()),
        _targets(page, page.select(_LISTS)),
        bool(page.select(_SEARCH)),
        tuple((key, name_of(control)) for key, control in controls(page).items()),
        tuple((address, part_of(link)) for address, link in helps(page).items()),
    )


def menus(page: Page) -> dict[str, Element]:
    """The menus around the content by name, small letters; none of those whose name several have."""
    found: dict[str, list[Element]] = {}
    for menu in _outside(page, _MENUS):
        if name := plain(name_of(menu)):
            found.setdefault(name, []).append(menu)
    return {name: those[0] for name, those in found.items() if len(those) == 1}


def controls(page: Page) -> dict[str, Element]:
    """The fields and buttons around the content that have a name, by tag and id: "input#search"."""
    found = {f"{control.tag}#{attribute(control, 'id')}": control for control in _outside(page, _CONTROLS)}
    return {key: control for key, control in found.items() if plain(name_of(control))}


def helps(page: Page) -> dict[str, Element]:
    """The links around the content to write or to call, by address; of several, the first."""
    found: dict[str, Element] = {}
    for link in _outside(page, _HELPS):
        found.setdefault(attribute(link, "href") or "", link)
    return found


def part_of(link: Element) -> str:
    """Role or tag of the part of the page in which a link stands; "": of none."""
    part = link.closest(_PARTS)
    return "" if part is None else attribute(part, "role") or str(part.tag)


def out_of_order(these: Sequence[str], those: Sequence[str]) -> str:
    """The first of these that stands elsewhere among those; "" where all that both have is in one order."""
    both = set(these) & set(those)
    ours, theirs = ([one for one in order if one in both] for order in (these, those))
    return next((one for one, other in zip(ours, theirs, strict=True) if one != other), "")


def _outside(page: Page, selector: str) -> list[Element]:
    found = page.select(selector)
    return [one for one in found if one.closest(page.content) is None and not silent(one)]


def _targets(page: Page, links: Sequence[Element]) -> tuple[str, ...]:
    """The pages that links lead to, each once."""
    places = (target_of(page, attribute(link, "href") or "") for link in links)
    return _kept(tuple(dict.fromkeys(place[0] for place in places if place and not place[1])))


@lru_cache(maxsize=4096)
def _kept(urls: tuple[str, ...]) -> tuple[str, ...]:
    return urls


def _again(menus: Menus, listed: tuple[str, ...], *rest: Any) -> Around:
    return Around(tuple((name, _kept(urls)) for name, urls in menus), _kept(listed), *rest)
