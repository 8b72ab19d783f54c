"""MkDocs plugin `everyreader/reading-level`: says how hard each page is, and what makes it so."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from everyreader.reading.table import table
from everyreader.shells.plugin import EveryreaderPlugin
from everyreader.shells.run import building_language
from everyreader.types import Reading


class ReadingLevelPlugin(EveryreaderPlugin):
    group = "reading-level"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        super().on_config(config)
        self.run.tables.setdefault(self.group, self._table)
        return config

    @event_priority(-50)  # after every plugin that edits the output; static-i18n is at -100
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        judged = self.run.page(output, page, config)
        made = self.run.place(page, building_language(config)) in self.run.made
        if not judged.fallback and not made:  # the original's text was judged in its own language
            self.run.check(self.group, judged)
        return output

    def _table(self) -> str:
        readings: dict[str, Reading] = {
            page.source[0].path: page.reading
            for key, page in self.run.pages.items()
            if (self.group, *key) in self.run.findings
        }
        return table(readings)
