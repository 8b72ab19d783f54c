"""The one file that knows which HTML parser is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import turbohtml


def parse(text: str) -> Any:
    """The document tree of `text`, as a browser builds it (WHATWG)."""
    return turbohtml.parse(text)


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
    """How many elements stand inside one another, at most."""
    deepest = now = 0
    for event, _, _ in walk(node):
        now += {"open": 1, "text": 0, "close": -1}[event]
        deepest = max(deepest, now)
    return deepest


def attribute(element: Any, name: str) -> str | None:
    """The value of an attribute as one string, "" where it has none, None where it is absent."""
    if name not in element.attrs:
        return None
    value = element.attrs[name]
    return " ".join(value) if isinstance(value, list) else value or ""


def opening(element: Any, limit: int = 80) -> str:
    """The opening tag of `element`, cut at `limit` characters: evidence for a reader of a report."""
    attrs = "".join(f' {name}="{attribute(element, name)}"' for name in element.attrs)
    return f"<{element.tag}{attrs}>"[:limit]
