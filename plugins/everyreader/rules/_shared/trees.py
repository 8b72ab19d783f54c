"""The accessibility tree as far as parents and children go: generic elements don't count."""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute, is_element
from everyreader.rules._shared.hidden import lineage, silent
from everyreader.rules._shared.names import by_ids
from everyreader.rules._shared.roles import exposed, role_of
from everyreader.types import Element


def _see_through(element: Element) -> bool:
    """Whether `element` is only a box: it has no role, and nothing puts it into the accessibility tree."""
    return role_of(element) in ("", "generic", "none") and not exposed(element)


def owned(element: Element) -> Iterator[Element]:
    """The accessible children of `element`: generic elements give way to what they hold; aria-owns adds."""
    root = element.closest("html")
    adopted = by_ids(root, attribute(element, "aria-owns") or "") if root is not None else []
    for child in [*element, *adopted]:
        if not is_element(child) or silent(child):
            continue
        if _see_through(child):
            yield from owned(child)
        else:
            yield child


def owner(element: Element) -> Element | None:
    """The accessible parent of `element`: who names it in aria-owns, or the nearest that isn't generic."""
    root, id = element.closest("html"), attribute(element, "id")
    for adopter in root.select("[aria-owns]") if root is not None and id else []:
        if id in (attribute(adopter, "aria-owns") or "").split():
            return adopter
    return next((node for node in lineage(element.parent) if not _see_through(node)), None)
