"""`[PICTURES]`: all pictures, each in two sizes, with what it shows, who made it and where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.context import ContactSheet, PageLink, PageMarkup
from everyreader.markdown.pictures import image
from everyreader.markdown.tree import child, words_of
from everyreader.records import Picture
from everyreader.registry import languages

MARKER = "[PICTURES]"
SIZES = 240, 60  # beside the words of an Easy Read page, and as small as it may get


def list_all(root: Element, page: PageMarkup, sheet: ContactSheet) -> None:
    """Put all pictures where the page says [PICTURES]."""
    for at, block in enumerate(list(root)):
        if block.tag == "p" and words_of(block) == MARKER:
            root[at] = _album(page, sheet)
            if sheet.pdf:
                to_paper = Element("p")
                child(to_paper, "a", page.say("print_pictures"), href=sheet.pdf)
                root.insert(at, to_paper)


def _album(page: PageMarkup, sheet: ContactSheet) -> Element:
    album = Element("ul", {"class": "album", "role": "list"})
    for picture in page.pictures.values():
        _entry(SubElement(album, "li"), picture, page, sheet)
    return album


def _entry(entry: Element, picture: Picture, page: PageMarkup, sheet: ContactSheet) -> None:
    sizes = child(entry, "div", class_="sizes")
    for size in SIZES:
        shown = image(picture.name, page)
        # Its text stands below, to be read by everyone: here it would be heard twice.
        shown.attrib |= {"alt": "", "width": str(size), "height": str(size), "loading": "lazy"}
        sizes.append(shown)
    named = child(entry, "h2", picture.title, id=f"picture-{picture.name}")
    named.attrib |= _in_language(sheet.language, page)
    facts = SubElement(entry, "dl")
    child(facts, "dt", page.say("picture_name"))
    child(SubElement(facts, "dd"), "code", picture.name)
    child(facts, "dt", page.say("picture_shows"))
    child(facts, "dd", picture.alt.get(page.language.code, ""))
    child(facts, "dt", page.say("made_by"))
    made_by = child(facts, "dd", f"{picture.author}, {picture.licence}")
    made_by.attrib |= _in_language(sheet.language, page)
    child(facts, "dt", page.say("used_on"))
    facts.append(_where(sheet.uses.get(picture.name, ()), page))


def _in_language(code: str, page: PageMarkup) -> dict[str, str]:
    """Attributes that say in which language words are, where it isn't that of the page."""
    return {} if code == page.language.code else {"lang": code, "dir": languages()[code].direction}


def _where(uses: Sequence[PageLink], page: PageMarkup) -> Element:
    where = Element("dd")
    if not uses:
        where.text = page.say("used_nowhere")
        return where
    links = SubElement(where, "ul", {"class": "plain", "role": "list"})
    for use in uses:
        attributes = {"href": use.url} if use.url else {}
        attributes |= _in_language(use.language, page)
        SubElement(SubElement(links, "li"), "a" if use.url else "span", attributes).text = use.title
    return where
