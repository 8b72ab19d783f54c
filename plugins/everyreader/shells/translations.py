"""MkDocs plugin `everyreader/translations`: which page exists in which language, and says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.shells.addresses import Addresses
from everyreader.shells.plugin import EveryreaderPlugin
from everyreader.shells.review import review
from everyreader.shells.run import building_language, needed_language
from everyreader.translations.table import table


class TranslationsPlugin(EveryreaderPlugin):
    group = "translations"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        super().on_config(config)
        for code in self.run.codes:
            needed_language(code)
        self.run.compare_translations()
        self.run.tables.setdefault(self.group, lambda: table(self.run.translations))
        return config

    @event_priority(-200)  # after static-i18n, which would publish pictures and fonts once for each language
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        super().on_files(files, config=config)
        for file in files:
            if not file.is_documentation_page() and file.abs_src_path:
                file.dest_uri = file.src_uri
                file.url = file.src_uri
                file.abs_dest_path = str(Path(config.site_dir) / file.src_uri)
        return files

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        building = building_language(config)
        place = self.run.place(page, building)
        at = Addresses(self.run, config, page.url)
        path = place.path
        context.setdefault("everyreader", {}).update(
            text_language=needed_language(place.language),
            is_fallback=place.language != building,
            languages=self._languages(at, path, building, place.version),
            alternates=self._alternates(at, path) if place.language == building else [],
            canonical=at.absolute(place.language, path),
            review=review(page.meta, place, self.run.original, needed_language(building)),
        )
        return context

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        at = Addresses(self.run, config, None)
        pages = [
            (code, path)
            for path in sorted(self.run.paths())
            for code in self.run.codes
            if self.run.exists(code, path)
        ]
        context.setdefault("everyreader", {}).update(
            languages=self._languages(at, "index.md", self.run.original, "standard"),
            sitemap=[
                {"url": at.absolute(*page), "alternates": self._alternates(at, page[1])} for page in pages
            ],
        )
        return context

    def _languages(self, at: Addresses, path: str, building: str, version: str) -> list[dict[str, Any]]:
        """Each language of the site, and where it has this page in this version."""
        found = []
        for code in self.run.codes:
            language = needed_language(code)
            there = path if self.run.published(code, path) else at.in_version(code, "index.md", version)
            found.append(
                {
                    "code": code,
                    "name": language.name,
                    "direction": language.direction,
                    "url": at.page(code, there),
                    "current": code == building,
                    "translated": self.run.exists(code, path),
                }
            )
        return found

    def _alternates(self, at: Addresses, path: str) -> list[dict[str, str]]:
        """Absolute addresses of a page in each language that really has it; `x-default` is the original."""
        codes = [code for code in self.run.codes if self.run.exists(code, path)]
        found = [{"hreflang": code, "url": at.absolute(code, path)} for code in codes]
        if self.run.original in codes:
            found.append({"hreflang": "x-default", "url": at.absolute(self.run.original, path)})
        return found
