"""Reads pages for the command line: a built site, a file of HTML, a file of Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from everyreader.css.linked import linked_styles
from everyreader.html import attribute, depth
from everyreader.lines.written import words
from everyreader.project import UNKNOWN, language_of, pictures_near, words_near
from everyreader.records import Picture
from everyreader.sources import allowed_at, front_matter, read
from everyreader.still_pictures import still_pictures
from everyreader.types import InputError, Page, SourceLine
from everyreader.yaml_lines import read_utf8

PAGES = Path(".cache/everyreader/pages.json")  # left by a build, below the folder in which it ran
_KEPT_OPEN = 32  # pages
DEEPEST = 512  # elements inside one another: browsers build no deeper tree (Blink and WebKit: 512)
Key = TypeVar("Key")
REGIONS = "article, [data-markdown], [role=main]"  # Material, our own theme, MkDocs' own theme


def left_pages(root: Path) -> Mapping[str, Mapping[str, str]]:
    """What the last build in `root` left of its pages, by URL; empty where there was none.

    raises  InputError where the file is broken
    """
    file = root / PAGES
    if not file.is_file():
        return {}
    try:
        pages = json.loads(file.read_text(encoding="utf-8"))
        return {
            page["url"]: {key: str(page[key]) for key in ("source", "version", "language")} for page in pages
        }
    except (OSError, ValueError, KeyError, TypeError):
        what = "this file is broken: build the site again, or delete it to get lines of the HTML"
        raise InputError(PAGES.as_posix(), 0, what) from None


def _page(url: str, html: str, **about: Any) -> Page:
    page = Page(url, UNKNOWN, html, content=REGIONS, **about)
    root = next(iter(page.select("html")), None)
    page.language = (attribute(root, "lang") if root is not None else None) or UNKNOWN
    page.content = next((part for part in (REGIONS, "main") if page.select(part)), "body")
    return page


def html_page(file: Path, url: str, folder: Path | None = None) -> Page:
    """A page of HTML whose Markdown is not known; raises InputError as `read_utf8` does.

    folder  of the built site, in which its style sheets may lie; without it: the folder of the file
    """
    page = _page(url, _html(file))
    _check_depth(page, file)
    page.styles = linked_styles(page.tree, file, folder or file.parent)
    page.still = still_pictures(page.tree, file, folder or file.parent)
    return page


class BuiltSite:
    """The pages of a built site.

    root    the folder in which the site was built: its last build knows the Markdown of the pages
    raises  InputError where the list that the build left is broken
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder, self._root = folder, root
        self._left = left_pages(root)
        left = next(iter(self._left.values()), None)
        self._pictures: Mapping[str, Picture] = pictures_near(root / left["source"]) if left else {}

    def files(self) -> list[Path]:
        """The files of the pages, in order."""
        return sorted(path for path in self.folder.rglob("*.html") if not path.is_dir())

    def page(self, file: Path) -> Page:
        """The page of a file, read now; raises InputError where it can't be read."""
        url = file.relative_to(self.folder).as_posix().removesuffix("index.html")
        about = self._left.get(url)
        path = self._root / about["source"] if about else None
        if about is None or path is None or not path.is_file():
            return html_page(file, url, self.folder)
        html, source = _html(file), read(path, self._root, (self._root,))
        if not _is_made_from(html, source):
            return html_page(file, url, self.folder)
        meta = front_matter(path, self._root)
        page = _page(url, html, source=source, version=about["version"], meta=meta)
        _check_depth(page, file)
        written = language_of(path, meta)
        page.words = words_near(path, written, self._pictures)
        page.allowed_at = allowed_at(path, meta)
        page.language = about["language"]  # of the reader: a stand-in says that of its words
        page.fallback = written not in (UNKNOWN, page.language)
        page.styles = linked_styles(page.tree, file, self.folder)
        page.still = still_pictures(page.tree, file, self.folder)
        return page


def built_pages(folder: Path, root: Path) -> Iterator[tuple[Path, Page | InputError]]:
    """Each file of HTML in a built site with its page, or with why it can't be read; see `BuiltSite`."""
    site = BuiltSite(folder, root)
    for file in site.files():
        try:
            yield file, site.page(file)
        except InputError as error:
            yield file, error


class OpenedPages(Mapping[Key, Page], Generic[Key]):
    """Pages that are read again when they are asked for; few are kept.

    files  of the pages, by their keys
    open   reads the page of a file
    """

    def __init__(self, files: Mapping[Key, Path], open: Callable[[Path], Page]) -> None:
        self._files = files
        self._open = lru_cache(maxsize=_KEPT_OPEN)(open)

    def __getitem__(self, key: Key) -> Page:
        return self._open(self._files[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def _html(file: Path) -> str:
    html = read_utf8(file, file.as_posix())
    if not html.strip():
        raise InputError(file.as_posix(), 0, "this file is empty: build the site again, or delete it")
    return html


def _check_depth(page: Page, file: Path) -> None:
    if depth(page.tree) > DEEPEST:
        what = f"elements stand more than {DEEPEST} deep in one another, where browsers stop: close open tags"
        raise InputError(file.as_posix(), 0, what)


def _is_made_from(html: str, source: Sequence[SourceLine]) -> bool:
    """Whether most words of the Markdown are in the HTML: the list may be of another site, or an old one."""
    typed = set(words(" ".join(line.text for line in source)))
    return 2 * len(typed & set(words(html))) >= len(typed)
