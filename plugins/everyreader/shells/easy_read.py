"""MkDocs plugin `everyreader/easy-read`: twins, the switch between versions, pictures by name, and PDFs."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any

from mkdocs.config import config_options as opt
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.documents.forms import Form, forms, is_on_paper, is_worksheet
from everyreader.markdown.contact_sheet import MARKER
from everyreader.markdown.context import PageMarkup
from everyreader.markdown.extension import EveryreaderExtension
from everyreader.shells.addresses import Addresses
from everyreader.shells.citations import citations, contact
from everyreader.shells.contact_sheet import contact_sheet
from everyreader.shells.downloads import MARKER as DOWNLOADS
from everyreader.shells.downloads import print_all
from everyreader.shells.i18n import needed_language
from everyreader.shells.plugin import EveryreaderPlugin
from everyreader.shells.printer import Printer
from everyreader.shells.run import Place, building_language
from everyreader.shells.settings import Settings
from everyreader.shells.switch import below_heading, switch
from everyreader.shells.view import page_view, picture_file, prints_view, sayer, shared_view, versions
from everyreader.translations.status import counterpart
from everyreader.types import Page as JudgedPage

STYLES = "assets/everyreader/easy-read.css"


class EasyReadSettings(Settings):
    """pdf   make PDFs of all pages; a preview by `mkdocs serve` has none, so that edits show at once
    head  who draws heading, lead and switch of a page: our own theme, or the content (in any other theme)
    """

    pdf = opt.Type(bool, default=True)
    head = opt.Choice(["content", "theme"], default="content")


class EasyReadPlugin(EveryreaderPlugin):
    group = "easy-read"
    config_class = EasyReadSettings
    config: EasyReadSettings
    files: Files

    @property
    def prints(self) -> bool:
        return self.config.pdf and not self.serving

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        super().on_config(config)
        self.extension = EveryreaderExtension()
        others = [e for e in config.markdown_extensions if not isinstance(e, EveryreaderExtension)]
        config.markdown_extensions = [*others, self.extension]
        if self.config.head == "content" and STYLES not in config.extra_css:
            config.extra_css.append(STYLES)
        self.markup: dict[str, PageMarkup] = {}
        self.printer = Printer.of(self.run, config)
        self.contact = contact(config)
        return config

    @event_priority(-150)  # as in every plugin of ours
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        super().on_nav(nav, config=config, files=files)
        self.files = files
        for number, page in enumerate(nav.pages):
            path = self.run.place(page, building_language(config)).path
            self.printer.order.setdefault(path, number)
            self.printer.order.setdefault(counterpart(path), number)
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        building = building_language(config)
        place = self.run.place(page, building)
        language = needed_language(place.language)
        at = Addresses(self.run, config, page.url)
        self.extension.page = self.markup[page.url] = PageMarkup(
            version=place.version,
            language=language,
            pictures=self.run.pictures,
            words=self.run.word_lists[place.language],
            say=sayer(language),
            address=lambda picture: at.to(picture_file(picture, language.direction)),
            citations=citations(at, place, building),
            contact=self.contact,
            whole=self.config.head == "content",
            sheet=contact_sheet(at, place, building, self.prints) if MARKER in markdown else None,
            worksheet=is_worksheet(page.meta),
        )
        if self.prints:
            return markdown
        return "\n".join(line for line in markdown.split("\n") if line.strip() != DOWNLOADS)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        if self.config.head == "theme":
            return html
        building = needed_language(building_language(config))
        place = self.run.place(page, building.code)
        at = Addresses(self.run, config, page.url)
        say = sayer(building)
        if place.version == "easy":
            page.meta["title"] = f"{page.title}: {say('easy_read')}"  # two pages must not have one title
        prints = prints_view(place, self._forms(page, place), at, say)
        return below_heading(html, switch(versions(place, building.code, at, say), prints, say))

    def _forms(self, page: Page, place: Place) -> tuple[Form, ...]:
        """The PDFs that the head of a page links; the lists of pictures and of PDFs have none there."""
        markdown = page.markdown or ""
        made = page.file.generated_by is not None  # such as the page of a rule
        lists = MARKER in markdown or DOWNLOADS in markdown
        if not self.prints or made or lists or not is_on_paper(page.meta):
            return ()
        return forms(place.version, is_worksheet(page.meta))

    def _is_printed(self, page: Page, judged: JudgedPage, place: Place) -> bool:
        own = not judged.fallback and place not in self.run.made
        return self.prints and own and is_on_paper(page.meta)

    @event_priority(-150)  # as in every plugin of ours
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.prints and self.depth == 1:  # all languages are built
            print_all(self.run, self.printer, Addresses(self.run, config, ""))
        super().on_post_build(config=config)
        if self.config.head == "content":
            path = Path(config.site_dir) / STYLES
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes((resources.files("everyreader.easyread") / "easy-read.css").read_bytes())

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        building = needed_language(building_language(config))
        place = self.run.place(page, building.code)
        at = Addresses(self.run, config, page.url)
        view = page_view(page, self.markup[page.url], place, building, at, nav, self.files)
        prints = prints_view(place, self._forms(page, place), at, sayer(building))
        context.setdefault("everyreader", {}).update(view, prints=prints)
        return context

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        at = Addresses(self.run, config, None)
        view = shared_view(at, needed_language(self.run.original), "standard")
        context.setdefault("everyreader", {}).update(view)
        return context

    @event_priority(-50)  # after every plugin that edits the output; static-i18n is at -100
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        super().on_post_page(output, page=page, config=config)
        place = self.run.place(page, building_language(config))
        judged = self.run.page(output, page, config)
        if self.prints and DOWNLOADS in output:
            self.printer.lists[page.url] = (judged, place)
        elif self._is_printed(page, judged, place):
            self.printer.take(judged, place, str(page.title), str(config.site_name))
        return output
