"""Words that Python-Markdown adds in English, in the language of the page: titles of boxes, links back."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from everyreader.markdown.context import PageMarkup

BOXES = ("note", "think", "important", "example")


def translate(root: Element, page: PageMarkup) -> None:
    """Give a box without a title that of its kind, and a footnote's link back its name."""
    for element in root.iter():
        classes = element.get("class", "").split()
        if "admonition" in classes:
            _name_box(element, classes, page)
        elif "footnote-backref" in classes:
            element.attrib.pop("title", None)
            element.set("aria-label", page.say("back_to_text"))


def _name_box(box: Element, classes: list[str], page: PageMarkup) -> None:
    kind = next((name for name in BOXES if name in classes), "")
    title = box[0] if len(box) else None
    if kind and title is not None and title.text == kind.capitalize():
        title.text = page.say(kind)
