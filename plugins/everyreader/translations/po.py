"""PO files, the form that translators' programs read: messages out of them and into them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from everyreader.translations.messages import Message
from everyreader.types import InputError
from everyreader.yaml_lines import read_utf8

_STATES = "X-Everyreader-State"  # what was translated at the time of the export
_ORIGINAL = "X-Everyreader-Original"
_LINE = re.compile(r"\(line (\d+)\)(?:: (.*))?")


@dataclass(frozen=True)
class Catalogue:
    """A PO file.

    language  code into which it translates; original: from which
    states    of each group at the time of the export, by its name: see `messages.Group`
    """

    language: str
    original: str
    states: Mapping[str, str]
    messages: tuple[Message, ...]


def _polib() -> Any:
    try:
        import polib
    except ModuleNotFoundError:
        what = "to read and write PO files, it is needed: pip install 'everyreader[translate]'"
        raise InputError("polib", 0, what) from None
    return polib


def written_po(catalogue: Catalogue, title: str) -> str:
    """The text of a PO file; `title` says what it translates."""
    file = _polib().POFile(wrapwidth=100)
    file.header = f"{title}\nTranslate msgid into msgstr. Lines that begin with #. tell you what to mind."
    file.metadata = {
        "Project-Id-Version": title,
        "Language": catalogue.language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        _ORIGINAL: catalogue.original,
        _STATES: " ".join(f"{quote(name)}={state}" for name, state in catalogue.states.items()),
    }
    file.extend(_entry(message) for message in catalogue.messages)
    return f"{file}\n"


def _entry(message: Message) -> Any:
    path, line = message.place
    return _polib().POEntry(
        msgctxt=message.context,
        msgid=message.original,
        msgstr=message.translation,
        comment="\n".join(message.notes),
        occurrences=[(path, str(line))],
        flags=["fuzzy"] if message.fuzzy else [],
    )


def read_po(path: Path, name: str) -> Catalogue:
    """The messages of a PO file in their order, without those that a program has put aside as obsolete.

    name    how complaints call the file
    raises  InputError for a file that can't be read, is not UTF-8, or is no PO file, with its line
    """
    lines = read_utf8(path, name).split("\n")
    try:
        file = _polib().pofile(str(path), encoding="utf-8")
    except OSError as error:
        found = _LINE.search(str(error))
        what = f"this is no PO file from here on{f' ({found[2]})' if found and found[2] else ''}"
        raise InputError(
            name, int(found[1]) if found else 0, f"{what}: take a file that was exported"
        ) from None
    states = (part.rpartition("=") for part in file.metadata.get(_STATES, "").split())
    return Catalogue(
        str(file.metadata.get("Language", "")).strip().replace("_", "-"),
        str(file.metadata.get(_ORIGINAL, "")).strip(),
        {unquote(group): state for group, _, state in states},
        tuple(_message(entry, lines) for entry in file if not entry.obsolete),
    )


def _message(entry: Any, lines: Sequence[str]) -> Message:
    """One message; its line is that of its translation, below its comments."""
    first = entry.linenum or 0
    below = range(first, min(first + 200, len(lines) + 1))
    return Message(
        context=entry.msgctxt or "",
        original=entry.msgid,
        translation=entry.msgstr,
        fuzzy="fuzzy" in entry.flags,
        line=next((n for n in below if lines[n - 1].startswith("msgstr")), first),
    )


def repeated(messages: Iterable[Message]) -> list[Message]:
    """The messages that stand in a file a second time."""
    seen: set[tuple[str, str]] = set()
    found = []
    for message in messages:
        if message.key in seen:
            found.append(message)
        seen.add(message.key)
    return found
