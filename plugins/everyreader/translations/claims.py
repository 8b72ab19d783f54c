"""Two files that would be published at one address: the later one would overwrite the other unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from everyreader.translations.status import page_paths
from everyreader.types import InputError


def claims(docs: Path, name: str, languages: Sequence[str], *, directories: bool) -> Iterator[InputError]:
    """A complaint about each file that claims the address of another.

    docs         folder that holds one folder a language; name: how messages call it
    languages    codes; the original comes first, and stands in where a translation is missing
    directories  whether tea.md is published as tea/, as tea/index.md is
    """
    first: dict[str, str] = {}
    for code in languages:
        taken: dict[str, str] = {}
        for path in sorted(page_paths(docs / code), key=lambda path: (not path.endswith("index.md"), path)):
            address = _address(path, directories)
            if address in taken:
                what = f"{name}/{code}/{taken[address]} has the same address on the site: keep one of the two"
                yield InputError(f"{name}/{code}/{path}", 1, what)
            elif first.get(address, path) != path:
                what = f"name it {name}/{code}/{first[address]}, as the page that it translates"
                yield InputError(f"{name}/{code}/{path}", 1, what)
            taken.setdefault(address, path)
        first = first or taken


def _address(path: str, directories: bool) -> str:
    """Where a page is published inside its language's part of the site."""
    file = PurePosixPath(path)
    if file.stem in ("index", "README"):
        return f"{file.parent}/"
    return f"{file.parent / file.stem}/" if directories else f"{file.with_suffix('.html')}"
