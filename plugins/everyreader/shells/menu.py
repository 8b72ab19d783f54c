"""Menu, and the pages before and after: who reads Easy Read is led to twins where they exist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from everyreader.shells.addresses import Addresses
from everyreader.shells.i18n import translated_titles
from everyreader.shells.run import Place
from everyreader.translations.status import counterpart

Entry = dict[str, Any]


class Menu:
    """The navigation as seen from one page.

    place      the page that is being built
    building   language of the build
    """

    def __init__(self, nav: Navigation, files: Files, at: Addresses, place: Place, building: str) -> None:
        self.nav, self.files, self.at, self.place, self.building = nav, files, at, place, building
        self.by_path = {
            at.run.place(file.page, building).path: file.page for file in files if file.page is not None
        }

    def entry(self, page: Page) -> Entry:
        """Title, address and language of a page in the reader's version; `code`: "" in the build's own."""
        path = self.at.in_version(
            self.building, self.at.run.place(page, self.building).path, self.place.version
        )
        shown = self.by_path.get(path, page)
        language = self.at.run.place(shown, self.building).language
        return {
            "title": str(shown.title),
            "url": self.at.to(shown.url),
            "current": path == self.place.path,
            "code": "" if language == self.building else language,
        }

    def sections(self) -> list[Entry]:
        """The sections of the menu, each with its pages; a page in the folder of another stands under it."""
        return [
            {"title": str(item.title), "pages": self._tree(item), "code": self._code(item)}
            for item in self.nav.items
            if isinstance(item, Section)
        ]

    def _tree(self, section: Section) -> list[Entry]:
        top: list[Entry] = []
        by_folder: dict[str, Entry] = {}
        for page in _pages([section]):
            entry = {**self.entry(page), "pages": []}
            folder = self._path(page).rpartition("/")[0]
            around = folder.rpartition("/")[0]
            above = by_folder.get(around) if around else None
            (above["pages"] if above else top).append(entry)
            by_folder[folder] = entry
        return top

    def _code(self, section: Section) -> str:
        """Language of the title of a section: "" for the build's own; mkdocs.yml may lack it there."""
        original = self.at.run.original
        own = self.building == original or section.title in translated_titles(self.at.config, self.building)
        return "" if own else original

    def section(self) -> Entry | None:
        """Title and language of the section in which the page stands."""
        for item in self.nav.items:
            if isinstance(item, Section) and self._standard() in map(self._path, _pages([item])):
                return {"title": str(item.title), "code": self._code(item)}
        return None

    def above(self) -> Entry | None:
        """The page of the menu under which this one stands: that of the folder around its own."""
        around = PurePosixPath(self._standard()).parent.parent
        pages = (page for page in _pages(self.nav.items) if self._path(page) == f"{around}/index.md")
        return next(map(self.entry, pages), None)

    def beside(self) -> tuple[Entry | None, Entry | None]:
        """The pages before and after this one."""
        pages = list(_pages(self.nav.items))
        paths = list(map(self._path, pages))
        if self._standard() not in paths:
            return None, None
        at = paths.index(self._standard())
        before = self.entry(pages[at - 1]) if at else None
        after = self.entry(pages[at + 1]) if at + 1 < len(pages) else None
        return before, after

    def _path(self, page: Page) -> str:
        return self.at.run.place(page, self.building).path

    def _standard(self) -> str:
        return counterpart(self.place.path) if self.place.version == "easy" else self.place.path


def _pages(items: Any) -> Iterator[Page]:
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages(item.children)
