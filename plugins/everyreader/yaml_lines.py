"""YAML files whose entries know their line, so that a message can point at it."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml

from everyreader.types import InputError

LARGEST = 5_000_000  # bytes of one file: a thousand times a long page; a page of that size takes minutes

Made = TypeVar("Made")


class Entry(NamedTuple):
    """One entry of the mapping at the top of a YAML file. `line` is 1-based."""

    key: str
    value: Any
    line: int


def read_utf8(path: Path, name: str) -> str:
    """The text of a file.

    name    how messages call the file
    raises  InputError where the file can't be read, is larger than LARGEST, holds a null byte, or is not
            UTF-8, with the line of the first bad byte
    """
    data = _bytes(path, name)
    bad, what = data.find(b"\0"), "this file is no text: it holds a null byte here. Save it as UTF-8 text"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if bad < 0:
            bad, what = error.start, "this file is not UTF-8 text from here on: save it as UTF-8"
    if bad >= 0:
        raise InputError(name, data[:bad].count(b"\n") + 1, what)
    return text


def _bytes(path: Path, name: str) -> bytes:
    """What a file holds. One that never ends, such as a device or a pipe, is not opened."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError(name, 0, "this is no ordinary file: take it out of the folder")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # it may have grown meanwhile
    except OSError as error:
        raise InputError(
            name, 0, f"this file can't be read ({error.strerror}): check that it is there"
        ) from None
    if len(data) > LARGEST:
        size, most = max(about.st_size, len(data)) / 1_000_000, LARGEST // 1_000_000
        what = f"this file has {size:.1f} MB, and everyreader reads up to {most} MB: make several files of it"
        raise InputError(name, 0, what)
    return data


def parsed(text: str) -> tuple[yaml.Node | None, Any]:
    """The nodes of YAML, which know their lines, and its values; raises YAMLError, or ValueError of a date.

    libyaml is ten times as fast where it is there; the words of errors are the same in both cases.
    """
    try:
        return _with(getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text))
    except yaml.YAMLError:
        return _with(yaml.SafeLoader(text))


def _with(loader: Any) -> tuple[yaml.Node | None, Any]:
    node = loader.get_single_node()
    return node, None if node is None else loader.construct_document(node)


def yaml_error(name: str, error: yaml.YAMLError, first_line: int = 1) -> InputError:
    """The InputError for broken YAML; `first_line` is the line at which the YAML begins."""
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "it can't be understood"
    line = first_line + mark.line if mark else first_line
    return InputError(
        name,
        line,
        f"this YAML is broken: {what}. Compare its indents, colons and quotes with a file that works",
    )


def parse_entries(text: str, name: str, first_line: int = 1) -> list[Entry]:
    """The entries of a mapping, in the order of the file.

    raises  InputError for broken YAML, for anything but a mapping, and for a key that stands twice
    """
    try:
        node, data = parsed(text)
    except yaml.YAMLError as error:
        raise yaml_error(name, error, first_line) from None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        raise InputError(name, first_line, "this must be a list of 'name: value' lines")
    lines: dict[str, int] = {}
    for key_node, _ in node.value:
        line = first_line + key_node.start_mark.line
        if key_node.value in lines:
            raise InputError(name, line, f"'{key_node.value}' stands twice: keep one")
        lines[key_node.value] = line
    return [Entry(str(key), value, lines.get(str(key), first_line)) for key, value in data.items()]


def read_entries(path: Path, name: str) -> list[Entry]:
    """The entries of a YAML file; raises as `read_utf8` and `parse_entries` do."""
    return parse_entries(read_utf8(path, name), name)


def usable(entries: Iterable[Entry], make: Callable[[Entry], Made]) -> tuple[list[Made], list[InputError]]:
    """What `make` makes of the entries, and what is wrong with those of which it raises InputError."""
    made: list[Made] = []
    wrong: list[InputError] = []
    for entry in entries:
        try:
            made.append(make(entry))
        except InputError as error:
            wrong.append(error)
    return made, wrong
