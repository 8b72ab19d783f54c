"""The one file that knows which HTML parser is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar

import turbohtml

_Function = TypeVar("_Function", bound=Callable[..., Any])
_REMEMBERED: list[Any] = []


def remembered(function: _Function) -> _Function:
    """Keep what a function says of elements until the next page is parsed; to know one keeps its page."""
    known: Any = cache(function)
    _REMEMBERED.append(known)
    keeping: _Function = known
    return keeping


def parse(text: str) -> Any:
    """The document tree of `text`, as a browser builds it (WHATWG)."""
    for known in _REMEMBERED:
        known.cache_clear()
    return turbohtml.parse(text)


def doctype(document: Any) -> tuple[str, ...] | None:
    """Name and addresses of the document type, by which browsers decide how strict they are; None: none."""
    found = next((node for node in document if isinstance(node, turbohtml.Doctype)), None)
    return None if found is None else (found.name, found.public_id or "", found.system_id or "")


def is_element(node: Any) -> bool:
    return isinstance(node, turbohtml.Element)


def is_text(node: Any) -> bool:
    return isinstance(node, turbohtml.Text)


def walk(node: Any) -> Iterator[tuple[str, Any, str]]:
    """Yield ("open" | "text" | "close", element, text) in document order. No recursion: pages nest deeply."""
    yield "open", node, ""
    path = [(node, iter(node))]
    while path:
        element, children = path[-1]
        for child in children:
            if is_element(child):
                yield "open", child, ""
                path.append((child, iter(child)))
                break
            if is_text(child):
                yield "text", element, child.text
        else:
            path.pop()
            yield "close", element, ""


def depth(node: Any) -> int:
    """How many elements stand inside one another, at most; `node` is the first. Templates count as empty."""
    depths = {node: 1}
    for element in node.select("*"):  # in document order, so that a parent comes before its children
        if element.parent in depths:
            depths[element] = depths[element.parent] + 1
    return max(depths.values())


def texts(node: Any) -> list[str]:
    """Each text inside `node` in document order; programs are left out."""
    return list(node.xpath("//text()[not(parent::script)]"))


def attribute(element: Any, name: str) -> str | None:
    """The value of an attribute as it is written, "" where it has none, None where it is absent."""
    value: str | None = element.attr(name)
    return value


def opening(element: Any, limit: int = 80) -> str:
    """The opening tag of `element`, cut at `limit` characters: evidence for a reader of a report."""
    attrs = "".join(
        f' {name}="{" ".join(value) if isinstance(value, list) else value or ""}"'
        for name, value in element.attrs.items()
    )
    return f"<{element.tag}{attrs}>"[:limit]


def inner_html(element: Any) -> str:
    """The HTML of what stands inside `element`."""
    return str(element.inner_html)
