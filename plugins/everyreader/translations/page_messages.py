"""The pages of a site as messages, and translated messages as pages."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from everyreader.project import pictures_near, terms_near
from everyreader.records import Picture, Translation
from everyreader.sources import front_matter
from everyreader.translations.align import Pair, pairs
from everyreader.translations.filling import fill
from everyreader.translations.messages import Group, Message, Return, numbered, state_of
from everyreader.translations.notes import notes
from everyreader.translations.paragraphs import paragraphs
from everyreader.translations.recorded import side_by_side, with_recorded
from everyreader.translations.site import TranslatedSite
from everyreader.translations.status import content_id
from everyreader.translations.units import FIELDS, Unit, front_matter_span, units, yaml_value
from everyreader.types import InputError
from everyreader.yaml_edit import line_end, with_value
from everyreader.yaml_lines import read_utf8

_ELSE = "Markdown would read this as something else, such as a list or two paragraphs: write it otherwise"
_COMPARE = "The original changed since, and nothing says where: compare the whole page."


@dataclass(frozen=True)
class Made:
    """How translations are made that come back.

    by          "person" or "machine": who drafted pages that are new
    translator  to be named on the pages that change; "": nobody
    overwrite   also where a paragraph that only the translation has would be lost
    """

    by: str = "machine"
    translator: str = ""
    overwrite: bool = False


@dataclass(frozen=True)
class _Page:
    """A page and its translation.

    about    its status
    text     of the translation as it is; "": there is none yet
    ours     the parts of the original; theirs: of the translation
    checks   who has read the translation, as its front matter says
    """

    about: Translation
    file: Path
    original: str
    text: str
    ours: Sequence[Unit]
    theirs: Sequence[Unit]
    checks: Sequence[Mapping[str, Any]]

    @cached_property
    def pairs(self) -> list[Pair]:
        return pairs(self.ours, self.theirs)

    @cached_property
    def keyed(self) -> list[tuple[tuple[str, str], Unit, Unit | None]]:
        """Each translatable unit of the original with the key of its message and what stands for it."""
        found = [(ours, theirs) for ours, theirs in self.pairs if ours]
        contexts = numbered((f"{self.about.path} {ours.kind}", ours.words) for ours, _ in found)
        return [((context, pair[0].words), *pair) for context, pair in zip(contexts, found, strict=True)]


_Given = Mapping[tuple[str, str], Message]


def page_groups(site: TranslatedSite, found: Sequence[Translation], made: Made) -> Iterator[Group]:
    """A group for each page that has an original.

    found   status of the pages in the language
    raises  InputError where a page can't be read
    """
    for about in found:
        if about.status == "orphaned":
            continue
        text = read_utf8(site.root / about.file, about.file) if about.is_translated else ""
        original = read_utf8(site.root / about.original, about.original)
        said = front_matter(site.root / about.file, site.root).get("everyreader") or {} if text else {}
        checks = said.get("checked_by") or []
        page = _Page(about, site.root / about.file, original, text, units(original), units(text), checks)
        messages = tuple(_messages(page, site))
        yield Group(about.path, messages, state_of([text]), about.file, partial(_put, page, made))


def _messages(page: _Page, site: TranslatedSite) -> Iterator[Message]:
    original = site.root / page.about.original
    terms, codes = terms_near(original), (site.original, page.about.language)
    beside = _beside(page.ours, pictures_near(original))
    changed = {(c.original.line, c.original.text) for c in page.about.changes if c.original and not c.mended}
    unknown = page.about.status == "outdated" and not page.about.changes
    for (context, words), ours, theirs in page.keyed:
        outdated = theirs is not None and (ours.line, ours.words) in changed
        said = list(notes(page.about.path, ours.kind, ours.words, terms, codes, beside.get(ours.line)))
        if outdated or unknown:
            said.insert(0, "The original changed since this was translated." if outdated else _COMPARE)
        if page.text and theirs is None:
            said.insert(0, "The translation has no paragraph for this yet.")
        unknown = False
        translation = theirs.words if theirs else ""
        yield Message(context, words, translation, (page.about.original, ours.line), tuple(said), outdated)


def _beside(parts: Sequence[Unit], pictures: Mapping[str, Picture]) -> dict[int, Picture]:
    """The picture that opens a line, by the line."""
    names = {part.line: part.text.strip("![]") for part in parts if part.kind == "picture"}
    return {line: pictures[name] for line, name in names.items() if name in pictures}


def _put(page: _Page, made: Made, given: _Given) -> Return:
    """The page with the words of the messages; nothing of it changes where no words do."""
    lacking = [ours for key, ours, theirs in page.keyed if not theirs and key not in given]
    if not page.text and lacking:
        what = f"{len(lacking)} of {len(page.keyed)} texts have no translation yet: the page is not made"
        return Return({}, [InputError(page.about.file, 0, what)] if given else [])
    what = "{} is new and has no translation yet: it is left out"
    wrong = [InputError(page.about.file, 0, what.format(f"{page.about.original}:{u.line}")) for u in lacking]
    new_parts = not lacking and not all(theirs for *_, theirs in page.keyed)
    if new_parts and not made.overwrite:
        wrong += (lost := list(_lost(page)))
        new_parts = not lost
    text, refused = _filled(page, given, _frame(page) if new_parts else page.theirs)
    if not page.text and refused:
        return Return({}, [InputError(page.about.file, 0, "the page is not made")], refused)
    for key, ours, theirs in page.keyed if page.text else ():
        if ours.kind in FIELDS and not theirs and key in given:
            words = " ".join(given[key].translation.split())  # a line "---" would end the front matter
            text = _with(text, page, (ours.kind,), yaml_value(words))
    whole = not wrong and not refused and all(key in given for key, *_ in page.keyed)
    if page.text and text != page.text:
        text, lapsed = _unchecked(page, text)
        wrong += lapsed
    text = _finished(page, made, text, whole=whole)
    return Return({page.file: text} if text != page.text else {}, wrong, refused)


def _unchecked(page: _Page, text: str) -> tuple[str, list[InputError]]:
    """A page whose words changed, without the checks of its former words, and who is to look again."""
    if not page.checks:
        return text, []
    names = ", ".join(f"{check.get('name')} ({check.get('date')})" for check in page.checks)
    what = f"its words changed, so it counts as unchecked. Before, it was checked by {names}"
    text = _with(text, page, ("everyreader", "checked_by"), "[]")
    return text, [InputError(page.about.file, 0, f"{what}: name them again when they have read it")]


def _lost(page: _Page) -> Iterator[InputError]:
    what = (
        "this stands for nothing in the original and would be lost, so the new paragraphs of the original are"
    )
    what += " left out. Delete it yourself, or add --overwrite"
    alone = [theirs for ours, theirs in page.pairs if not ours and theirs]
    return (InputError(page.about.file, theirs.line, what) for theirs in alone)


def _frame(page: _Page) -> list[Unit]:
    """The parts of the original; above them, the front matter of the translation where there is one."""
    if not page.text:
        return list(page.ours)
    return [
        *_parts_until(page.theirs, page.text, head=True),
        *_parts_until(page.ours, page.original, head=False),
    ]


def _parts_until(parts: Sequence[Unit], text: str, *, head: bool) -> Iterator[Unit]:
    """The parts of the front matter of a text, or those behind it; markup that is in both is cut."""
    end, at = front_matter_span(text)[2], 0
    for part in parts:
        cut = min(max(end - at, 0), len(part.text))
        at += len(part.text)
        if kept := part.text[:cut] if head else part.text[cut:]:
            yield part if kept == part.text else replace(part, text=kept)


def _filled(page: _Page, given: _Given, parts: Sequence[Unit]) -> tuple[str, list[tuple[Message, str]]]:
    """The parts with the words of the messages, and where there is none, of the translation as it is."""
    places = {id(part): at for at, part in enumerate(parts)}
    words: dict[int, str] = {}
    messages: dict[int, Message] = {}
    for key, ours, theirs in page.keyed:
        at = places.get(id(theirs), places.get(id(ours)))
        if at is not None and key in given:
            messages[at] = given[key]
            words[at] = given[key].translation
        elif at is not None and theirs:
            words[at] = theirs.words
    text, refused = fill(parts, words, line_end(page.text or page.original))
    return text, [(messages[at], _ELSE) for at in refused if at in messages]


def _finished(page: _Page, made: Made, text: str, *, whole: bool) -> str:
    """The page with who made it and what it was made from.

    whole  each of its paragraphs was translated from the original as it is now
    """
    if not page.text:
        text = _with(text, page, ("everyreader", "drafted_by"), made.by)
        text = _with(text, page, ("everyreader", "checked_by"), "[]")
    if text != page.text:
        text = _with(text, page, ("everyreader", "updated"), datetime.date.today().isoformat())
        if made.translator:
            names = json.dumps(
                [*dict.fromkeys((*page.about.translators, made.translator))], ensure_ascii=False
            )
            text = _with(text, page, ("everyreader", "translated_by"), names)
    elif not page.about.changes:
        return text
    if not whole or (page.text and not _is_recorded(page)):
        return text
    entries = side_by_side(paragraphs(page.original), paragraphs(text))
    return with_recorded(text, page.about.file, content_id(page.original), entries)


def _is_recorded(page: _Page) -> bool:
    """Whether it is known of each paragraph of the translation what it was made from."""
    return page.about.status in ("draft", "reviewed") or bool(page.about.changes)


def _with(text: str, page: _Page, keys: Sequence[str], value: str) -> str:
    """A page with another value in its front matter."""
    start, end, _ = front_matter_span(text)
    head = with_value(text[start:end], keys, value, page.about.file)
    return f"{text[:start]}{head}{text[end:]}" if end else f"---\n{head}---\n{text}"
