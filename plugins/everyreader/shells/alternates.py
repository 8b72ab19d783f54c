"""The same page in the other languages: for readers who choose one, and for search engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from everyreader.shells.addresses import Addresses
from everyreader.shells.i18n import needed_language


def language_links(at: Addresses, path: str, building: str, version: str) -> list[dict[str, Any]]:
    """Each language of the site, and where a reader of it goes on from a page.

    path      of the page, inside a language's folder
    building  code of the language in which the page speaks to its reader
    version   "standard" or "easy"
    returns   "code", "name", "direction" and "url" of each; "current": it is `building`; "translated": the
              page is in it; "hreflang": the language of the words that the link leads to
    """
    return [_link(at, path, building, version, code) for code in at.run.codes]


def _link(at: Addresses, path: str, building: str, version: str, code: str) -> dict[str, Any]:
    language = needed_language(code)
    there = next(one for one in _nearest(path, version) if one == "index.md" or at.run.published(code, one))
    return {
        "code": code,
        "name": language.name,
        "direction": language.direction,
        "url": at.page(code, there),
        "current": code == building,
        "translated": at.run.exists(code, path),
        "hreflang": code if at.run.exists(code, there) else at.run.original,
    }


def _nearest(path: str, version: str) -> Iterator[str]:
    """The page itself, then those in whose folders it stands, the nearest first; Home at last."""
    yield path
    for folder in PurePosixPath(path).parents:
        if version == "easy":
            yield (folder / "easy.md").as_posix()
        yield (folder / "index.md").as_posix()


def alternates(at: Addresses, path: str) -> list[dict[str, str]]:
    """Absolute addresses of a page in each language that really has it; `x-default` is the original."""
    codes = [code for code in at.run.codes if at.run.exists(code, path)]
    found = [{"hreflang": code, "url": at.absolute(code, path)} for code in codes]
    if at.run.original in codes:
        found.append({"hreflang": "x-default", "url": at.absolute(at.run.original, path)})
    return found


def sitemap(at: Addresses) -> list[dict[str, Any]]:
    """Every page that is written in its language, with its alternates."""
    return [
        {"url": at.absolute(code, path), "alternates": alternates(at, path)}
        for path in sorted(at.run.paths())
        for code in at.run.codes
        if at.run.exists(code, path)
    ]
