"""Telephone numbers run from left to right in every language: Arabic text would turn their groups round."""

from __future__ import annotations

from xml.etree.ElementTree import Element


def mark(root: Element) -> None:
    """Give each link to a telephone number its direction.

    source  Unicode Standard Annex 9, rule N1: a space between numbers runs as the text around them
    """
    for link in root.iter("a"):
        if link.get("href", "").startswith("tel:"):
            link.attrib.setdefault("dir", "ltr")
