"""Reads the style sheets that a page of a built site links, where they are files of that site."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from everyreader.html import attribute
from everyreader.linked_files import file_at


@lru_cache(maxsize=256)
def _text(path: Path, changed: int) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def linked_styles(tree: Any, file: Path, folder: Path) -> dict[str, str]:
    """Texts of linked style sheets, by address as the page writes it; see `file_at`."""
    found = {}
    for link in tree.select("link[rel~=stylesheet i][href]"):
        href = attribute(link, "href") or ""
        path = file_at(href, file, folder)
        if path is not None:
            found[href] = _text(path, path.stat().st_mtime_ns)
    return found
