"""The pages of a book as XHTML. What comes in is the JSON of `documents/book.py`; words are escaped here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from everyreader.documents.runs import short

Content = Mapping[str, Any]
_PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"\
 lang="{language}" xml:lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
{body}
</body>
</html>
"""


def page(title: str, body: str, language: str, direction: str) -> str:
    """A file of XHTML. `body` is XHTML, all else is text."""
    return _PAGE.format(
        title=escape(title), body=body, language=escape(language), direction=escape(direction)
    )


@dataclass(frozen=True)
class ChapterWriter:
    """Writes what stands in a chapter. `files`: names of chapters' files, by the address of their page."""

    files: Mapping[str, str]

    def chapter(self, chapter: Content) -> str:
        """A page of the site: its title, picture, lead and parts, and where it is online."""
        sign = _image(chapter["picture"], "") if chapter["picture"] else ""
        online = chapter["address"]
        return "\n".join(
            (
                '<section epub:type="chapter" aria-labelledby="title">',
                f'<h1 id="title">{escape(chapter["title"])}</h1>',
                f'<div class="sign">{sign}</div>' if sign else "",
                f'<div class="lead">{self._paragraphs(chapter["lead"])}</div>' if chapter["lead"] else "",
                *(self.part(one, "h2") for one in chapter["parts"]),
                f'<p class="online"><bdi dir="ltr">{escape(online)}</bdi></p>' if online else "",
                "</section>",
            )
        )

    def part(self, part: Content, heading: str) -> str:
        """A part: its heading, as the element `heading` says, and its rows."""
        number = f"{part['number']}. " if part["number"] else ""
        said = f"<{heading}>{escape(number + part['heading'])}</{heading}>" if part["heading"] else ""
        return said + "".join(self._group(group["kind"], group["rows"]) for group in part["groups"])

    def _group(self, kind: str, rows: Iterable[Content]) -> str:
        if kind == "term":
            return f"<dl>{''.join(map(self._term, rows))}</dl>"
        if kind in ("item", "step"):
            tag = "ol" if kind == "step" else "ul"
            return f"<{tag}>{''.join(f'<li>{self._row(row)}</li>' for row in rows)}</{tag}>"
        return "".join(f'<div class="row {kind}">{self._row(row)}</div>' for row in rows)

    def _row(self, row: Content) -> str:
        drawn = _image(row["picture"], row["alt"]) if row["picture"] else ""
        return f"{drawn}<div>{self._paragraphs(row['paragraphs'])}</div>"

    def _term(self, row: Content) -> str:
        term, *meanings = map(self._runs, row["paragraphs"])
        drawn = f"<dd>{_image(row['picture'], '')}</dd>" if row["picture"] else ""
        return f"<dt>{term}</dt>{drawn}" + "".join(f"<dd>{meaning}</dd>" for meaning in meanings)

    def _paragraphs(self, paragraphs: Iterable[Iterable[Content]]) -> str:
        return "".join(f"<p>{self._runs(paragraph)}</p>" for paragraph in paragraphs)

    def _runs(self, runs: Iterable[Content]) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Content) -> str:
        words = escape(run["text"], quote=False)
        if run["strong"]:
            words = f"<strong>{words}</strong>"
        if not run["address"]:
            return words
        address, _, place = run["address"].partition("#")
        inside = self.files.get(short(address))
        return f'<a href="{escape(inside or address + ("#" + place if place else ""))}">{words}</a>'


def words_and_makers(content: Content, part: Callable[[Content, str], str]) -> Iterable[tuple[str, str]]:
    """Title and XHTML of what stands behind the chapters: the word list, then who made the book."""
    words = content["word_list"]
    if words["groups"]:
        yield words["heading"], f'<section epub:type="glossary">{part(words, "h1")}</section>'
    heading = content["interface"]["book_makers"]
    yield heading, f"<section><h1>{escape(heading)}</h1>{_makers(content)}</section>"


def _makers(content: Content) -> str:
    said = []
    for maker in content["makers"]:
        titles = "".join(f"<li>{escape(title)}</li>" for title in maker["titles"])
        said.append(f"<p>{escape(maker['status'])}</p>" + (f"<ul>{titles}</ul>" if titles else ""))
    lines = (content["foot"], *content["credits"], *content["licence"])
    return "".join((*said, *(f"<p>{escape(line)}</p>" for line in lines if line)))


def _image(name: str, alt: str) -> str:
    return f'<img src="pictures/{escape(name)}.svg" alt="{escape(alt)}"/>'
