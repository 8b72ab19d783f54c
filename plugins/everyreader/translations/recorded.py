"""What a translation was made from, in its front matter: `translation_of` and `paragraphs`.

`translation_of` is the content id of the original. `paragraphs` has an entry for each paragraph of the
original: its id, a hyphen, and the id of the paragraph of the translation that stood for it then. So it shows
later which paragraphs of the original changed, and which of the translation were mended, without any history.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from everyreader.sources import body_start
from everyreader.translations.align import pairs
from everyreader.translations.paragraphs import Paragraph
from everyreader.types import InputError
from everyreader.yaml_edit import line_end

_OURS = re.compile(r"(?P<quote>[\"']?)everyreader(?P=quote)[ \t]*:[ \t]*(?P<rest>[^#\s].*)?")
_ENTRY = re.compile(r"(?P<indent>[ \t]+)(?P<key>[^\s#][^:]*)")
_WRITTEN = ("translation_of", "paragraphs")
_NOTE = "# `everyreader translate record` writes this"
_WIDTH = 102  # of the lines of ids: 7 entries


class Recorded(NamedTuple):
    """Ids of a paragraph of the original, and of the one that stood for it in the translation, or ""."""

    original: str
    translation: str


def read_recorded(about: Mapping[str, Any]) -> tuple[Recorded, ...]:
    """What `paragraphs` holds, of the values below `everyreader:`; `sources.front_matter` checks its form."""
    return tuple(Recorded(*entry.split("-")) for entry in str(about.get("paragraphs") or "").split())


def side_by_side(original: Sequence[Paragraph], translation: Sequence[Paragraph]) -> list[Recorded]:
    """An entry for each paragraph of the original, as both pages are now."""
    ours, theirs = iter(original), iter(translation)
    found = []
    for one, other in pairs([one.unit for one in original], [one.unit for one in translation]):
        beside = next(theirs).id if other else ""
        if one:
            found.append(Recorded(next(ours).id, beside))
    return found


def with_recorded(text: str, name: str, content_id: str, recorded: Sequence[Recorded]) -> str:
    """The text of a translation with these ids in its front matter; all else stays as it is.

    name        how messages call the file
    content_id  of the original
    raises      InputError where something stands on the line of `everyreader:` itself
    """
    end = line_end(text)
    lines = text.split(end)
    size = body_start("\n".join(lines))
    head = lines[1 : size - 1] if size else []
    before, block, after = _parts(head, name)
    indent = next((found["indent"] for line in block if (found := _ENTRY.match(line))), "  ")
    kept, place = _without_written(block, indent)
    new = [f"{indent}translation_of: '{content_id}'"]
    if recorded:
        ids = textwrap.wrap(" ".join("-".join(entry) for entry in recorded), _WIDTH, break_on_hyphens=False)
        new += [f"{indent}paragraphs: >-  {_NOTE}", *(f"{indent}  {line}" for line in ids)]
    fences = (lines[0], lines[size - 1]) if size else ("---", "---")
    whole = [fences[0], *before, *kept[:place], *new, *kept[place:], *after, fences[1], *lines[size:]]
    return end.join(whole)


def _parts(head: Sequence[str], name: str) -> tuple[list[str], list[str], list[str]]:
    """The lines of a front matter up to `everyreader:`, those below it, and the rest."""
    for number, line in enumerate(head):
        if found := _OURS.match(line):
            if found["rest"]:
                what = "write what stands after 'everyreader:' below it, one 'key: value' a line"
                raise InputError(name, number + 2, what)
            below = number + 1
            stop = next((at for at in range(below, len(head)) if head[at][:1].strip()), len(head))
            return list(head[:below]), list(head[below:stop]), list(head[stop:])
    return [*head, "everyreader:"], [], []


def _without_written(block: Sequence[str], indent: str) -> tuple[list[str], int]:
    """The lines below `everyreader:` without what was recorded before, and where it stood or is to stand."""
    kept: list[str] = []
    place = None
    written = False
    for line in block:
        if line.strip() and not line.startswith(indent + " "):
            entry = _ENTRY.match(line)
            written = entry is not None and entry["key"].strip() in _WRITTEN
        if written:
            place = len(kept) if place is None else place
        else:
            kept.append(line)
    return kept, len(kept) if place is None else place
