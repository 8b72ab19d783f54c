"""One value of a YAML text changed or added in its place; comments and everything else stay as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import yaml

from everyreader.yaml_lines import yaml_error

_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, ten times as fast, where it is there


def quoted(value: str) -> str:
    """A text as YAML in double quotes, letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def plain(value: str) -> str:
    """A text as YAML: in quotes unless it is that text everywhere, as a key and in a list."""
    try:
        read = [yaml.safe_load(text) for text in (f"[{{{value}: 1}}, {value}]", f"x: {value}", f"{value}: 1")]
        same = read == [[{value: 1}, value], {"x": value}, {value: 1}]
    except (yaml.YAMLError, ValueError, TypeError):  # ValueError: a day that is not in the calendar
        same = False
    return value if same else quoted(value)


def with_value(text: str, keys: Sequence[str], value: str, name: str) -> str:
    """The text with another value.

    keys    of mappings inside each other, down to that of the value; an entry of a list is named by what one
            of its lines says, "locale=ar", or by its only key. Those that are missing are added at the end.
    value   as YAML, on one line
    name    how messages call the file
    raises  InputError for broken YAML; KeyError where a key on the way is of another kind
    """
    node = root = compose(text, name)
    for at, key in enumerate(keys):
        inner = below(node, key)
        if inner is None:
            return _added(text, node, keys[at:], value, whole=node is root)
        node = inner
    start, end = node.start_mark.index, end_of(text, node)
    before = text[:start]
    if before.rstrip().endswith(":"):  # a block begins on the line below its key
        before = f"{before.rstrip()} "
    return f"{before}{value}{text[end:]}"


def with_key(text: str, old: str, new: str, name: str) -> str:
    """The text with another name for a key of the mapping at its top. Raises InputError for broken YAML."""
    node = compose(text, name)
    for key, _ in node.value if isinstance(node, yaml.MappingNode) else []:
        if key.value == old:
            return f"{text[: key.start_mark.index]}{plain(new)}{text[key.end_mark.index :]}"
    return text


def compose(text: str, name: str) -> Any:
    """The root node of a YAML text; none where it is empty. Raises InputError for broken YAML."""
    try:
        return yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError as error:
        raise yaml_error(name, error) from None


def below(node: Any, key: str) -> Any:
    """The node of a key as `with_value` names it; none: it is missing. Raises KeyError in a single value."""
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode):
        name, equals, said = key.partition("=")
        found = [entry for entry in node.value if isinstance(entry, yaml.MappingNode)]
        if equals:
            return next((e for e in found if (at := below(e, name)) is not None and at.value == said), None)
        return next((at for entry in found if (at := below(entry, name)) is not None), None)
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        return None
    raise KeyError(key)


def end_of(text: str, node: Any) -> int:
    """Where a node ends, without the comments and empty lines that PyYAML counts to it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(last, tuple) else last)
    start: int = node.start_mark.index
    return start + len(text[start : node.end_mark.index].rstrip())


def _added(text: str, node: Any, keys: Sequence[str], value: str, *, whole: bool) -> str:
    """The text with new keys behind the others of a mapping."""
    if isinstance(node, yaml.MappingNode) and node.flow_style:
        entry = ": {".join(map(plain, keys)) + f": {value}" + "}" * (len(keys) - 1)
        end = end_of(text, node) - 1
        return f"{text[:end].rstrip()}{', ' if node.value else ''}{entry}{text[end:]}"
    if not isinstance(node, yaml.MappingNode):
        if not whole:
            raise KeyError(keys[0])
        return text + _lines(text, keys, "", value).lstrip() + line_end(text)
    indent = " " * node.value[0][0].start_mark.column
    end = rest_of_line(text, end_of(text, node))
    return f"{text[:end]}{_lines(text, keys, indent, value)}{text[end:]}"


def line_end(text: str) -> str:
    """How a text ends its lines: "\\r\\n", "\\n" or, as on old computers, "\\r"."""
    return next((end for end in ("\r\n", "\n", "\r") if end in text), "\n")


def rest_of_line(text: str, at: int) -> int:
    """Where the line ends on which `at` is, behind a comment that stands on it."""
    found = re.compile(r"[^\r\n]*").match(text, at)
    return found.end() if found else at


def _lines(text: str, keys: Sequence[str], indent: str, value: str) -> str:
    *above, last = keys
    lines = [f"{indent}{'  ' * at}{plain(key)}:" for at, key in enumerate(above)]
    lines.append(f"{indent}{'  ' * len(above)}{plain(last)}: {value}")
    return "".join(f"{line_end(text)}{line}" for line in lines)
