"""What rules for the whole site need of each page: little, so that it can be kept of thousands of pages."""

from __future__ import annotations

from dataclasses import dataclass
from sys import intern

from everyreader.html import attribute
from everyreader.rules._shared.around import Around, around
from everyreader.types import Page


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Facts of one page.

    url, fallback  as of the page
    path           of its Markdown; "": not known
    title          white space folded; "": none
    places         what a fragment can lead to, besides "" and "top"
    links          addresses of its links, each once; not those that lead to a place of the page that is there
    images         addresses of its images, each once
    contact        what is wrong with the ways to contact that the page shows; "": nothing
    around         what stands around its content
    allows         something on the page may allow findings
    """

    url: str
    fallback: bool
    path: str
    title: str
    places: tuple[str, ...]
    links: tuple[str, ...]
    images: tuple[str, ...]
    contact: str
    around: Around
    allows: bool


def page_facts(page: Page) -> PageFacts:
    """The facts of a page."""
    places = {intern(attribute(element, "id") or "") for element in page.select("[id]")}
    places |= {intern(attribute(element, "name") or "") for element in page.select("a[name]")}
    hrefs = dict.fromkeys(attribute(link, "href") or "" for link in page.select("a[href], area[href]"))
    images = dict.fromkeys(attribute(image, "src") or "" for image in page.select("img[src]"))
    problems = (attribute(part, "data-problem") or "" for part in page.select(".contact-ways[data-problem]"))
    title = next((title.text for title in page.select("head > title")), "")
    return PageFacts(
        page.url,
        page.fallback,
        page.source[0].path if page.source else "",
        " ".join(title.split()),
        tuple(places),
        tuple(intern(href) for href in hrefs if not (href.startswith("#") and href[1:] in places)),
        tuple(map(intern, images)),
        next(problems, ""),
        around(page),
        may_allow(page),
    )


def may_allow(page: Page) -> bool:
    """Whether a comment or the front matter of a page may allow findings."""
    ours = page.meta.get("everyreader")
    if isinstance(ours, dict) and ours.get("allow"):
        return True
    return "everyreader:" in (page.html if not page.source else "".join(line.text for line in page.source))
