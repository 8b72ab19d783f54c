"""MkDocs plugin `everyreader/accessibility`: judges each finished page by the accessibility rules.

It also says on the site itself what is checked: `[RULES]` and `[CHECKS]`, see `rule_pages` and `statement`.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from everyreader.shells.addresses import Addresses
from everyreader.shells.plugin import EveryreaderPlugin
from everyreader.shells.rule_pages import add_pages, with_list
from everyreader.shells.run import building_language
from everyreader.shells.statement import with_place


class AccessibilityPlugin(EveryreaderPlugin):
    group = "accessibility"

    @event_priority(-150)  # after static-i18n, which would publish each rule's page in every language
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        super().on_files(files, config=config)
        if building_language(config) == self.run.original:
            add_pages(self.run, files, config)
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        place = self.run.place(page, building_language(config))
        markdown = with_place(markdown, place.language)
        return with_list(markdown, self.run, Addresses(self.run, config, page.url))
