"""The switch between the versions of a page, for themes that do not draw it themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any


def switch(
    versions: Iterable[dict[str, Any]], prints: Iterable[dict[str, str]], say: Callable[..., str]
) -> str:
    """HTML of a list of links: each version of the page, and its PDFs."""
    items = [_version(version, say) for version in versions]
    items += [f'<a href="{escape(one["url"])}">{escape(one["name"])}</a>' for one in prints]
    rows = "".join(f"<li>{item}</li>" for item in items)
    name = escape(say("version_of_page"))
    return f'<nav class="everyreader-versions" aria-label="{name}"><ul>{rows}</ul></nav>'


def _version(version: dict[str, Any], say: Callable[..., str]) -> str:
    if version["url"] is None:
        return f"<span>{escape(say('no_easy_read_yet'))}</span>"
    current = ' aria-current="page"' if version["current"] else ""
    return f'<a href="{escape(version["url"])}"{current}>{escape(version["name"])}</a>'


def below_heading(html: str, added: str) -> str:
    """Put `added` after the first h1 of a page's content, or before all of it where there is none."""
    head, end, rest = html.partition("</h1>")
    return f"{head}{end}{added}{rest}" if end else f"{added}{html}"
