"""What says how the files of an EPUB belong together: its package document and its list of contents.

Source: EPUB 3.3, 5 "Package document"; EPUB Accessibility 1.1; Schema.org Accessibility Properties.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from everyreader.epub.chapters import page

CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_TYPES = {"xhtml": "application/xhtml+xml", "svg": "image/svg+xml", "css": "text/css"}
# No claim to meet a standard is among them: that takes a person who has checked the book.
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessMode", "visual"),
    ("accessModeSufficient", "textual"),
    ("accessModeSufficient", "textual,visual"),
    ("accessibilityFeature", "alternativeText"),
    ("accessibilityFeature", "displayTransformability"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
)
_PACKAGE = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{language}"\
 dir="{direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">{identifier}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>{language}</dc:language>
<dc:publisher>{site}</dc:publisher>
<dc:date>{date}</dc:date>
<dc:rights>{rights}</dc:rights>
{source}<meta property="dcterms:modified">{date}T00:00:00Z</meta>
{accessibility}
</metadata>
<manifest>
{manifest}
</manifest>
<spine page-progression-direction="{direction}">
{spine}
</spine>
</package>
"""


@dataclass(frozen=True)
class About:
    """What the package document says of a book.

    language   BCP 47
    direction  "ltr" or "rtl"
    title, site, rights, summary  words in that language; summary: how the book can be read by everyone
    address    of the same pages online, or ""
    date       of the last change, YYYY-MM-DD
    cover      name of the file of the cover's picture, or ""
    """

    language: str
    direction: str
    title: str
    site: str
    rights: str
    summary: str
    address: str
    date: str
    cover: str

    @property
    def identifier(self) -> str:
        """The same for every edition of a book: made of where it is, or of its title, and of its language."""
        name = f"{self.address or self.title} {self.language}"
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"


def package(about: About, files: Iterable[str], spine: Iterable[str]) -> str:
    """The package document.

    files  every file of the book but this one, as paths beside it; spine: those that are read, in order
    """
    ids = {name: f"file-{number}" for number, name in enumerate(files, 1)}
    facts = [*_ACCESSIBILITY, ("accessibilitySummary", about.summary)]
    return _PACKAGE.format(
        **{name: escape(value) for name, value in _words(about).items()},
        source=f"<dc:source>{escape(about.address)}</dc:source>\n" if about.address else "",
        accessibility="\n".join(
            f'<meta property="schema:{name}">{escape(value)}</meta>' for name, value in facts
        ),
        manifest="\n".join(_item(name, id, about.cover) for name, id in ids.items()),
        spine="\n".join(f'<itemref idref="{ids[name]}"/>' for name in spine),
    )


def _words(about: About) -> Mapping[str, str]:
    return {
        "language": about.language,
        "direction": about.direction,
        "identifier": about.identifier,
        "title": about.title,
        "site": about.site,
        "date": about.date,
        "rights": about.rights,
    }


def _item(name: str, id: str, cover: str) -> str:
    kind = _TYPES[name.rpartition(".")[2]]
    said = {"nav.xhtml": ' properties="nav"', cover: ' properties="cover-image"'}.get(name, "")
    return f'<item id="{id}" href="{escape(name)}" media-type="{kind}"{said}/>'


def contents(heading: str, titles: Mapping[str, str], language: str, direction: str) -> str:
    """The list of contents, which reading programs also show beside the text. titles: by file, in order."""
    items = "\n".join(f'<li><a href="{name}">{escape(title)}</a></li>' for name, title in titles.items())
    body = f'<nav epub:type="toc" role="doc-toc"><h1>{escape(heading)}</h1><ol>\n{items}\n</ol></nav>'
    return page(heading, body, language, direction)
