"""MkDocs plugin `everyreader/search`: readers find pages in their own language, on a page of its own.

The page `search/index.md` with `template: search.html` holds the form. Nothing is loaded before it is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.search.entries import Entry, entry, heading
from everyreader.search.pagefind import write_index
from everyreader.shells.addresses import Addresses
from everyreader.shells.i18n import needed_language
from everyreader.shells.run import Run, building_language
from everyreader.shells.settings import Strict
from everyreader.shells.view import picture_file
from everyreader.types import InputError

PAGE = "search/index.md"  # inside each language's folder
_SAID = ("searching", "found", "some", "none", "meant", "failed", "file")


class NoSettings(Strict):
    """Nothing is to be decided."""


class SearchPlugin(BasePlugin[NoSettings]):
    """Collects the pages of all languages, and makes the index when the last is built."""

    depth = 0  # static-i18n builds every further language inside the build of the first
    entries: dict[str, Entry]

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        if not self.depth:
            self.entries = {}  # under `serve`, a page that is gone is found no more
        self.depth += 1

    def on_build_error(self, *, error: Exception) -> None:
        self.depth = 0

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        return self._with_search(
            context, Addresses(Run.of(config), config, page.url), building_language(config)
        )

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        run = Run.of(config)
        at = Addresses(run, config, None)
        context = self._with_search(context, at, run.original)
        for view in context.get("everyreader", {}).get("views", ()):
            code = view["language"].code
            view["search_page"] = at.page(code, PAGE) if run.published(code, PAGE) else ""
        return context

    def _with_search(self, context: Any, at: Addresses, code: str) -> Any:
        """Tell templates where the page of the search is, and its form and script what they need."""
        if not at.run.published(code, PAGE):
            return context
        language = needed_language(code)
        say = {key: language.interface[f"search_{key}"] for key in _SAID}
        names = {"easy": language.interface["easy_read"], "standard": language.interface["standard"]}
        told = {"root": at.to(""), "lang": code, "say": {**say, **names}, "rules": dict(language.search)}
        context.setdefault("everyreader", {}).update(search=told, search_page=at.page(code, PAGE))
        return context

    @event_priority(-50)  # after every plugin that edits the output; static-i18n is at -100
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        run = Run.of(config)
        judged = run.page(output, page, config)
        place = run.place(page, building_language(config))
        if not judged.fallback and place not in run.made and place.path != PAGE:
            name = str((page.meta.get("everyreader") or {}).get("picture") or "")
            picture = run.pictures.get(name)
            file = picture_file(picture, needed_language(judged.language).direction) if picture else ""
            self.entries[judged.url] = entry(judged, heading(judged), file)
        return output

    @event_priority(-150)  # after static-i18n, which builds the other languages here
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        self.depth -= 1
        if self.depth:
            return
        try:
            write_index(list(self.entries.values()), Path(config.site_dir))
        except ModuleNotFoundError as error:
            needed = "pip install 'everyreader[search]'"
            raise ConfigurationError(
                f"mkdocs.yml: everyreader/search needs '{error.name}': {needed}"
            ) from None
        except InputError as error:
            raise ConfigurationError(str(error)) from None
