"""`[CONTACT]`: how readers reach the owners of the site, from mkdocs.yml. No address is made up."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.context import PageMarkup
from everyreader.markdown.tree import append_text, child, words_of

MARKER = "[CONTACT]"
_PROBLEM = "Readers who look for a way to reach the owners of this site find none."


def show(root: Element, page: PageMarkup) -> None:
    """Put the addresses where the page says [CONTACT]; where there is none, a sentence says so.

    That sentence has `data-problem`, which the rule `contact-missing` reports.
    """
    for at, block in enumerate(list(root)):
        if block.tag == "p" and words_of(block) == MARKER:
            root[at] = _ways(page) if page.contact.email or page.contact.issues else _none(page)


def _none(page: PageMarkup) -> Element:
    sentence = Element("p", {"class": "contact-ways", "data-problem": _PROBLEM})
    sentence.text = page.say("contact_none")
    return sentence


def _ways(page: PageMarkup) -> Element:
    ways = Element("ul", {"class": "contact-ways"})
    if page.contact.email:
        way = child(ways, "li", f"{page.say('contact_email')} ")
        address = SubElement(way, "a", {"href": f"mailto:{page.contact.email}", "dir": "ltr"})
        address.text = page.contact.email
    if page.contact.issues:
        way = child(ways, "li", "")
        child(way, "a", page.say("contact_issues"), href=page.contact.issues)
        append_text(way, f" {page.say('contact_issues_public')}")
    return ways
