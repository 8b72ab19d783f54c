"""The page that shows what is translated, in HTML: a picture, a table of pages, and what changed in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from everyreader.own_marks import colon
from everyreader.records import Change, Passage, Translation
from everyreader.translations.picture import patterns, picture, sign
from everyreader.types import Language
from everyreader.written_forms import in_words, listed

_FIRST = (
    "outdated",
    "missing",
    "unrecorded",
    "orphaned",
    "draft",
    "reviewed",
)  # what is to be done comes first


class Row(NamedTuple):
    """One page of the table.

    title, code  its title, and the language of that
    url          its address as seen from this page
    edit         address at which its file can be changed, or ""
    """

    one: Translation
    title: str
    code: str
    url: str
    edit: str


class Other(NamedTuple):
    """Another language of the site: its pages, and the address of the page that tells of them."""

    language: Language
    translations: Sequence[Translation]
    url: str


def overview(reader: Language, original: Language, rows: Sequence[Row], others: Sequence[Other]) -> str:
    """The HTML below the lead.

    reader    the language that the page tells of, and in which it speaks; original: the one that comes first
    rows      its pages; none: it is the original, and only the others are shown
    """
    return "\n".join([patterns(), *_own(reader, original, rows), *_others(reader, others, not rows)])


def _own(reader: Language, original: Language, rows: Sequence[Row]) -> Iterator[str]:
    say = reader.interface
    if not rows:
        return
    yield picture([row.one for row in rows], reader, reader)
    ordered = sorted(rows, key=lambda row: (_FIRST.index(row.one.status), row.one.path))
    numbered = {row.one.path: number for number, row in enumerate(ordered, 1)}
    outdated = [row for row in ordered if row.one.status == "outdated"]
    if outdated:
        yield f'<h2 id="changed">{escape(say["translations_changed"])}</h2>'
        yield from (_outdated(row, numbered[row.one.path], reader, original) for row in outdated)
    yield f'<h2 id="pages">{escape(say["translations_pages"])}</h2>'
    heads = (say["page"], say["translations_status"], say["translations_day"], say["translations_file"])
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "\n".join(_row(row, numbered[row.one.path], reader) for row in ordered)
    yield (
        '<div class="scroll" role="region" tabindex="0" aria-labelledby="table-of-pages">\n'
        f'<table class="translated"><caption id="table-of-pages">{escape(say["translations"])}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table>\n</div>"
    )


def _others(reader: Language, others: Sequence[Other], is_original: bool) -> Iterator[str]:
    say = reader.interface
    if not is_original:
        yield f'<h2 id="others">{escape(say["translations_others"])}</h2>'
    for other in others:
        yield picture(other.translations, other.language, reader, other.url)


def _language(code: str, reader: Language) -> str:
    return "" if code == reader.code else f' lang="{code}"'


def _row(row: Row, number: int, reader: Language) -> str:
    say, one = reader.interface, row.one
    title = f"<span{_language(row.code, reader)}>{escape(row.title)}</span>"
    if one.path.rpartition("/")[2] == "easy.md":
        title += f" ({escape(say['easy_read'])})"
    cells = (_status(one, number, reader), _day(one, reader), _file(one.file, row.edit))
    rest = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><th scope="row"><a href="{escape(row.url)}">{title}</a></th>{rest}</tr>'


def _status(one: Translation, number: int, reader: Language) -> str:
    say = reader.interface
    parts = [f"{sign(one.status)} {escape(say[f'translation_{one.status}'])}"]
    if one.reviewer:
        day = in_words(one.reviewed, reader)
        parts.append(escape(say["checked_by"].format(name=one.reviewer, date=day)))
    if one.translators:
        parts.append(escape(say["translation_by"].format(names=listed(one.translators, reader))))
    if one.status == "outdated":
        parts.append(f'<a href="#changed-{number}">{_to_do(one, say)}</a>')
    return "<br>".join(parts)


def _to_do(one: Translation, say: Mapping[str, str]) -> str:
    key = "paragraphs_to_do" if one.changes else "paragraphs_unknown"
    return escape(say[key].format(number=len(one.changes)))


def _day(one: Translation, reader: Language) -> str:
    if one.updated is None:
        return "–"
    return f'<time datetime="{one.updated}">{escape(in_words(one.updated, reader))}</time>'


def _file(file: str, edit: str) -> str:
    shown = f'<code dir="ltr">{escape(file).replace("/", "/<wbr>")}</code>'
    return f'<a href="{escape(edit)}">{shown}</a>' if edit else shown


def _outdated(row: Row, number: int, reader: Language, original: Language) -> str:
    say, one = reader.interface, row.one
    inside = "\n".join(_change(one, change, reader, original) for change in one.changes)
    title = f"<span{_language(row.code, reader)}>{escape(row.title)}</span>{colon(reader)}{_to_do(one, say)}"
    return (
        f'<details class="changes" id="changed-{number}"><summary>{title}</summary>\n'
        f"<p>{_file(one.file, row.edit)}</p>\n{inside}\n</details>"
    )


def _change(one: Translation, change: Change, reader: Language, original: Language) -> str:
    say = reader.interface
    mended = f"<br>{escape(say['paragraph_mended'])}" if change.mended else ""
    sides = (
        _side(one.original, change.original, original, say, "–"),
        _side(one.file, change.translation, reader, say, say["translation_missing"]),
    )
    kind = escape(say[f"paragraph_{change.kind}"])
    return f'<div class="change"><p><strong>{kind}</strong>{mended}</p>\n{"".join(sides)}</div>'


def _side(
    file: str, passage: Passage | None, language: Language, say: Mapping[str, str], nothing: str
) -> str:
    """One of the two paragraphs that stand side by side, with its place; it is in `language`."""
    if passage is None:
        return f"<div><p>{escape(nothing)}</p></div>"
    text = "<br>".join(escape(line) for line in passage.text.split("\n"))
    line = escape(say["paragraph_line"].format(number=passage.line))
    words = f'<p lang="{language.code}" dir="{language.direction}">{text}</p>'
    return f'<div><p class="where">{_file(file, "")} {line}</p>{words}</div>'
