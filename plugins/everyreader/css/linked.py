"""Reads the style sheets that a page of a built site links, where they are files of that site."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from everyreader.html import attribute


@lru_cache(maxsize=256)
def _text(path: Path, changed: int) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def linked_styles(tree: Any, file: Path, folder: Path) -> dict[str, str]:
    """Texts of linked style sheets, by address as the page writes it. Nothing outside `folder` is read.

    file    where the page lies or will lie
    folder  of the built site: an address that starts with a slash is taken from there
    """
    found = {}
    for link in tree.select("link[rel~=stylesheet i][href]"):
        href = attribute(link, "href") or ""
        try:
            address = urlsplit(href.strip())
        except ValueError:  # no address that anybody can read
            continue
        if address.scheme or address.netloc or not address.path:
            continue
        base = folder if address.path.startswith("/") else file.parent
        path = (base / unquote(address.path).lstrip("/")).resolve()
        if path.is_relative_to(folder.resolve()) and path.is_file():
            found[href] = _text(path, path.stat().st_mtime_ns)
    return found
