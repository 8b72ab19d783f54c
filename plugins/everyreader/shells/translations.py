"""MkDocs plugin `everyreader/translations`: which page exists in which language, and says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.config import config_options as opt
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.shells.addresses import Addresses
from everyreader.shells.alternates import alternates, language_links, sitemap
from everyreader.shells.i18n import named_languages, needed_language, site_name
from everyreader.shells.plugin import EveryreaderPlugin
from everyreader.shells.review import outdated, review
from everyreader.shells.run import building_language
from everyreader.shells.settings import Settings
from everyreader.shells.translation_pages import PATH, add_page, announce
from everyreader.shells.view import sayer, shared_view
from everyreader.translations.claims import claims
from everyreader.translations.folders import unknown_folders
from everyreader.translations.table import table


class TranslationsSettings(Settings):
    """status_page  make a page in each language, translations/, that shows what is translated"""

    status_page = opt.Type(bool, default=False)


class TranslationsPlugin(EveryreaderPlugin):
    group = "translations"
    config_class = TranslationsSettings
    config: TranslationsSettings

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        super().on_config(config)
        for code in self.run.codes:
            needed_language(code)
        if self.run.foldered:
            docs, name = self.run.docs, self.run.name(self.run.docs)
            for error in unknown_folders(docs, name, named_languages(config)):
                self.run.record(error)
            for error in claims(docs, name, self.run.codes, directories=config.use_directory_urls):
                self.run.record(error)
        self.run.compare_translations()
        if self.config.status_page and self.run.foldered:
            announce(self.run)
        self.run.tables.setdefault(self.group, lambda: table(self.run.translations))
        return config

    @event_priority(-90)  # before static-i18n, which would publish pictures and fonts once for each language
    def _take_assets(self, files: Files, *, config: MkDocsConfig) -> Files:
        self.assets = [
            file for file in files if not file.is_documentation_page() and not self._has_language(file)
        ]
        for file in self.assets:
            files.remove(file)
        return files

    @event_priority(-200)  # after static-i18n
    def _publish_assets(self, files: Files, *, config: MkDocsConfig) -> Files:
        for file in files:
            if not file.is_documentation_page():
                file.dest_uri = file.src_uri
                file.url = file.src_uri
                file.abs_dest_path = str(Path(config.site_dir) / file.src_uri)
        for file in self.assets:
            files.append(file)
        add_page(self.run, files, config, building_language(config))
        return super().on_files(files, config=config)

    on_files = CombinedEvent(_take_assets, _publish_assets)

    def _has_language(self, file: File) -> bool:
        return self.run.foldered and PurePosixPath(file.src_uri).parts[0] in self.run.codes

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        building = building_language(config)
        place = self.run.place(page, building)
        at = Addresses(self.run, config, page.url)
        path = place.path
        context.setdefault("everyreader", {}).update(
            text_language=needed_language(place.language),
            is_fallback=place.language != building,
            is_root=building == self.run.original and path in ("index.md", "easy.md"),
            languages=language_links(at, path, building, place.version),
            text_say=sayer(needed_language(place.language)),
            text_site_name=site_name(config, self.run, place.language),
            alternates=alternates(at, path) if place.language == building else [],
            canonical=at.absolute(place.language, path),
            review=review(page.meta, place, self.run.original, needed_language(building)),
            outdated=outdated(page.meta, place, at, needed_language(building)),
            translations_page=at.page(building, PATH) if self.run.exists(building, PATH) else "",
        )
        return context

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        at = Addresses(self.run, config, None)
        original = self.run.original
        context.setdefault("everyreader", {}).update(
            languages=language_links(at, "index.md", original, "standard"),
            views=[self._view(at, config, code) for code in self.run.codes],
            sitemap=partial(sitemap, at),  # asked for by one template only
        )
        return context

    def _view(self, at: Addresses, config: MkDocsConfig, code: str) -> dict[str, Any]:
        """What a template is told that speaks to readers of all languages, for one of them."""
        return {
            **shared_view(at, needed_language(code), "standard"),
            "site_name": site_name(config, self.run, code),
            "languages": language_links(at, "index.md", code, "standard"),
        }
