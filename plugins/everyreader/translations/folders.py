"""Folders of pages that belong to no language of the site, so that nobody would ever see them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from everyreader.registry import nearest, site_languages
from everyreader.types import InputError

_LIKE_A_CODE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")  # static-i18n leaves out such folders


def unknown_folders(docs: Path, name: str, codes: Collection[str]) -> Iterator[InputError]:
    """A complaint about each folder that is named like a language, holds pages, and is none of the site's.

    docs   folder that holds one folder a language; name: how messages call it
    codes  of all languages that mkdocs.yml names
    """
    for folder in sorted(docs.iterdir()) if docs.is_dir() else ():
        code = folder.name
        if code in codes or not _LIKE_A_CODE.fullmatch(code) or not any(folder.rglob("*.md")):
            continue
        hint = "" if code in site_languages() else nearest(code, {*codes, *site_languages()})
        what = f"its pages are not published, since mkdocs.yml names no language '{code}': add it"
        yield InputError(f"{name}/{code}", 0, f"{what}, or rename the folder.{hint}")
