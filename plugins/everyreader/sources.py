"""Markdown file -> lines that know their own file, with snippets opened and front matter left out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from everyreader.registry import nearest
from everyreader.types import InputError, SourceLine
from everyreader.yaml_lines import parsed, read_utf8, yaml_error

OUR_KEYS = (
    "picture",
    "worksheet",
    "drafted_by",
    "checked_by",
    "updated",
    "translation_of",
    "paragraphs",
    "translated_by",
    "allow",
    "paper",
)

_SHAPES = {
    "translation_of": (
        re.compile(r"[0-9a-f]{12}"),
        "'translation_of' must be 12 signs of 0-9 and a-f, in quotation marks: `everyreader translate record`"
        " writes them",
    ),
    "paragraphs": (
        re.compile(r"[0-9a-f]{6}-(?:[0-9a-f]{6})?(?: [0-9a-f]{6}-(?:[0-9a-f]{6})?)*"),
        "'paragraphs' is not as `everyreader translate record` wrote it: take it out, with all its lines, and"
        " run that command again",
    ),
}
_DAY = re.compile(r"\b(\d{4})-(\d\d?)-(\d\d?)\b")
_FRONT_MATTER = re.compile(r"\A-{3}[ \t]*\n(?P<yaml>.*?\n)??(?:\.{3}|-{3})[ \t]*(?:\n|\Z)", re.S)
_FENCE = re.compile(r"^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?P<marker>`{3,}|~{3,})")
_MARKER = r"-+8<-+"
_ONE = re.compile(rf"^(?P<space>[ \t]*){_MARKER}[ \t]+(?P<quote>[\"'])(?P<target>.+?)(?P=quote)[ \t]*$")
_BLOCK = re.compile(rf"^(?P<space>[ \t]*){_MARKER}[ \t]*$")
_SECTION = re.compile(rf"{_MARKER}[ \t]+\[[ \t]*(?P<kind>start|end)[ \t]*:[ \t]*(?P<name>[\w-]+)[ \t]*\]")
_RANGES = re.compile(r"^(?P<path>.+?):(?P<ranges>-?\d*(?::-?\d*)?(?:,-?\d*(?::-?\d*)?)*)$")
_NAMED = re.compile(r"^(?P<path>.+?):(?P<name>[a-zA-Z][\w-]*)$")


class FenceState:
    """Whether the lines given one after the other are inside a fenced code block."""

    def __init__(self) -> None:
        self.marker = ""  # of the open block, or ""

    def take(self, text: str) -> bool:
        """Read the next line. True: it belongs to a code block, the fences included."""
        fence = _FENCE.match(text)
        if not self.marker:
            self.marker = fence["marker"] if fence else ""
            return fence is not None
        if fence and fence["marker"].startswith(self.marker) and not text.strip(" \t>`~"):
            self.marker = ""
        return True


class _Files(NamedTuple):
    """Where files are: `root`, to which paths are made relative, and the folders of snippets."""

    root: Path
    snippets: Sequence[Path]

    def name(self, path: Path) -> str:
        resolved, root = path.resolve(), self.root.resolve()
        return (resolved.relative_to(root) if resolved.is_relative_to(root) else path).as_posix()

    def find(self, target: str) -> Path | None:
        return next((path for base in self.snippets if (path := base / target).is_file()), None)


def body_start(text: str) -> int:
    """How many lines the front matter takes, its two fences included; 0 where there is none."""
    found = _FRONT_MATTER.match(text)
    return len(found[0].splitlines()) if found else 0


def _key_nodes(node: yaml.Node | None, prefix: str = "") -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = f"{prefix}{key.value}"
            yield name, key.start_mark.line
            yield from _key_nodes(value, f"{name}.")


def _impossible_day(text: str) -> int:
    """The first line, from 0, on which a date of YAML names no day of the calendar."""
    for number, line in enumerate(text.splitlines()):
        for year, month, day in _DAY.findall(line):
            try:
                datetime.date(int(year), int(month), int(day))
            except ValueError:
                return number
    return 0


def _check_our_keys(values: Mapping[str, Any], lines: Mapping[str, int], name: str) -> None:
    ours = values.get("everyreader") or {}
    if not isinstance(ours, dict):
        what = f"'everyreader:' needs lines below it, such as '  {OUR_KEYS[0]}: …'"
        raise InputError(name, lines["everyreader"], what)
    for key in ours:
        if key not in OUR_KEYS:
            hint = nearest(str(key), OUR_KEYS) or f" These are: {', '.join(OUR_KEYS)}."
            what = f"'{key}' is not a key that everyreader knows.{hint}"
            raise InputError(name, lines[f"everyreader.{key}"], what)
    updated = ours.get("updated")
    if updated is not None and type(updated) is not datetime.date:
        what = "'updated' must be a day, written as 2026-11-24: year, month, day"
        raise InputError(name, lines["everyreader.updated"], what)
    for key, (shape, what) in _SHAPES.items():
        if key in ours and not (isinstance(ours[key], str) and shape.fullmatch(ours[key])):
            raise InputError(name, lines[f"everyreader.{key}"], what)
    translators = ours.get("translated_by", [])
    named = translators if isinstance(translators, list) else [translators]
    if not all(isinstance(one, str) for one in named):
        what = "'translated_by' must be a name, or a list of names such as [Amal, Mair]"
        raise InputError(name, lines["everyreader.translated_by"], what)
    checks = ours.get("checked_by") or []
    if not isinstance(checks, list) or not all(isinstance(check, dict) for check in checks):
        what = "'checked_by' must be a list such as [{name: Amal, date: 2026-12-01, as: native speaker}]"
        raise InputError(name, lines["everyreader.checked_by"], what)


def front_matter(path: Path, root: Path) -> dict[str, Any]:
    """The values at the top of a Markdown file, as the writer typed them; empty where there are none.

    root    folder to which paths in messages are relative
    raises  InputError, with the line, for a file that can't be read or is not UTF-8, for broken YAML, for
            anything but `key: value` lines, and for a key under `everyreader:` that we do not know
    """
    name = _Files(root, ()).name(path)
    found = _FRONT_MATTER.match("\n".join(read_utf8(path, name).splitlines()))
    return deepcopy(_values(found["yaml"] or "", name)) if found else {}


@lru_cache(maxsize=4096)  # YAML is slow to read, and many ask for the same file
def _values(text: str, name: str) -> dict[str, Any]:
    """The values of front matter without its two fences; name: how messages call the file."""
    try:
        node, values = parsed(text)
    except yaml.YAMLError as error:
        raise yaml_error(name, error, first_line=2) from None
    except ValueError:  # a day such as 2026-13-40
        what = "there is no such day: write a date as 2026-11-24: year, month, day"
        raise InputError(name, _impossible_day(text) + 2, what) from None
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise InputError(name, 2, "the front matter must be lines of 'key: value' between the two ---")
    _check_our_keys(values, {key: line + 2 for key, line in _key_nodes(node)}, name)
    return values


def allowed_at(path: Path, meta: Mapping[str, Any]) -> tuple[int, ...]:
    """The lines of the entries below `everyreader: allow:` in a file whose front matter is `meta`."""
    ours = meta.get("everyreader")
    if not isinstance(ours, dict) or not ours.get("allow"):
        return ()
    found = _FRONT_MATTER.match("\n".join(read_utf8(path, path.name).splitlines()))
    node = yaml.compose((found["yaml"] if found else None) or "", Loader=yaml.SafeLoader)
    for key in ("everyreader", "allow"):
        below = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in below if name.value == key), None)
    entries = node.value if isinstance(node, yaml.SequenceNode) else [node]
    return tuple(entry.start_mark.line + 2 for entry in entries if entry)


def _between(ranges: str, lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """Lines of `2:5,9` and the like: 1-based, both ends included, negative numbers count from the end."""
    for part in ranges.split(","):
        first, _, last = part.partition(":")
        start = int(first or 1)
        end = int(last) if last else len(lines)
        start, end = (number + len(lines) + 1 if number < 0 else number for number in (start, end))
        yield from lines[max(start, 1) - 1 : end]


def _section(name: str, lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    inside = False
    for line in lines:
        mark = _SECTION.search(line.text)
        if mark and mark["name"] == name:
            if inside and mark["kind"] == "end":
                return
            inside = mark["kind"] == "start"
        elif inside and not mark:
            yield line


def _chosen(target: str, files: _Files) -> tuple[Path, list[SourceLine]] | None:
    """The file that a snippet names, and those of its lines that it asks for. None: there is no such file."""
    for pattern in (None, _RANGES, _NAMED):
        parts = pattern.match(target) if pattern else None
        path = files.find(parts["path"] if parts else target) if parts or pattern is None else None
        if path is None:
            continue
        lines = _numbered(path, files)
        if parts and pattern is _RANGES:
            return path, list(_between(parts["ranges"], lines))
        if parts:
            return path, list(_section(parts["name"], lines))
        return path, [line for line in lines if not _SECTION.search(line.text)]
    return None


def _numbered(path: Path, files: _Files) -> list[SourceLine]:
    name = files.name(path)
    texts = read_utf8(path, name).splitlines()
    return [SourceLine(name, number, text) for number, text in enumerate(texts, 1)]


def _snippet(
    line: SourceLine, space: str, target: str, files: _Files, above: frozenset[Path]
) -> Iterator[SourceLine]:
    found = None if target.startswith(";") else _chosen(target.strip(), files)
    if found is None or found[0] in above:
        yield line
        return
    for inner in _opened(found[1], files, above | {found[0]}):
        yield SourceLine(inner.path, inner.number, f"{space}{inner.text}" if inner.text else "")


def _opened(lines: Sequence[SourceLine], files: _Files, above: frozenset[Path]) -> Iterator[SourceLine]:
    """The lines with each snippet in its place; a block of snippets is one file a line between two marks."""
    block: str | None = None
    for line in lines:
        if mark := _BLOCK.match(line.text):
            block = mark["space"] if block is None else None
        elif block is not None:
            if line.text.strip():
                yield from _snippet(line, block, line.text.strip(), files, above)
        elif one := _ONE.match(line.text):
            yield from _snippet(line, one["space"], one["target"], files, above)
        else:
            yield line


def read(path: Path, root: Path, snippets: Sequence[Path] = ()) -> tuple[SourceLine, ...]:
    """The lines of a Markdown file after its front matter, each with the file it stands in.

    root      folder to which the paths of the lines are relative
    snippets  folders in which `--8<-- "name"` looks, in this order; what is not there stays as written
    raises    InputError where a file can't be read or is not UTF-8
    returns   at least one line, so that an empty page still knows its file
    """
    files = _Files(root, snippets)
    lines = _numbered(path, files)
    body = lines[body_start("\n".join(line.text for line in lines)) :]
    opened = tuple(_opened(body, files, frozenset({path})))
    return opened or (SourceLine(files.name(path), len(lines) or 1, ""),)
