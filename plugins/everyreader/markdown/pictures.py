"""`![name]`: a picture of the registry by its name. Its text alternative comes from the registry."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from everyreader.markdown.context import PageMarkup
from everyreader.pictures import PICTURE
from everyreader.registry import nearest

TAG = "everyreader-picture"  # not `img` yet: MkDocs looks for the file of every img


class PicturePattern(InlineProcessor):
    """Turns `![name]` into an element TAG, unless the page defines a link reference of that name."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(PICTURE, md)

    def handleMatch(  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        if m["name"] in self.md.references:
            return None, None, None
        return Element(TAG, {"name": m["name"]}), m.start(0), m.end(0)


def image(name: str, page: PageMarkup) -> Element:
    """The img of a registered picture.

    One that can't be shown keeps its place and says why in `data-problem`, which the rule
    `picture-unusable` reports at its line.
    """
    picture = page.pictures.get(name)
    code = page.language.code
    if picture is None:
        problem = f"There is no picture '{name}' in the list of pictures.{nearest(name, page.pictures)}"
    elif code not in picture.alt:
        problem = f"The picture '{name}' has no text alternative in {page.language.english_name} ({code})."
    else:
        attributes = {"src": page.address(picture), "alt": picture.alt[code], "width": "240", "height": "240"}
        return Element("img", {**attributes, "data-picture": name})
    return Element("img", {"src": "", "alt": name, "data-picture": name, "data-problem": problem})


def show_pictures(root: Element, page: PageMarkup) -> None:
    """Replace every element TAG by its img."""
    for parent in root.iter():
        for at, element in enumerate(list(parent)):
            if element.tag == TAG:
                shown = image(element.attrib["name"], page)
                shown.tail = element.tail
                parent[at] = shown
