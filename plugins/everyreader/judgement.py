"""Judges what the command line names: a built site, a file of HTML, Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from everyreader.browser.axe import BrowserError, faults
from everyreader.browser.findings import browser_findings
from everyreader.check import bad_input, check, check_site
from everyreader.configuration import Configuration
from everyreader.lines import THEME
from everyreader.markdown_file import markdown_files, markdown_page
from everyreader.project import UNKNOWN
from everyreader.registry import rules
from everyreader.site import built_pages, html_page
from everyreader.types import Finding, InputError, Level, Page, Rule, Site

LANGUAGE_UNKNOWN = "language-unknown"


class UnreadableError(Exception):
    """Something that was asked for can't be judged; the message says why."""


@dataclass
class Judgement:
    """What was looked at, and what was found.

    root     folder of the project, to which paths are relative
    browser  also look at built pages with axe-core
    paths    files that were looked at, as findings name them
    """

    root: Path
    configuration: Configuration
    browser: bool
    findings: set[Finding] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)

    @property
    def rules(self) -> list[Rule]:
        return self.configuration.in_use(rules().values())

    def judge(self, path: Path) -> None:
        """Look at a file or a folder; raises UnreadableError where nothing can be said of it."""
        if path.is_dir():
            self._folder(path)
        elif not path.exists():
            raise UnreadableError(f"there is no file or folder {path}")
        elif self.browser and path.suffix == ".md":
            raise UnreadableError(f"{path} is Markdown: --browser looks at built pages")
        elif path.suffix == ".md":
            self._markdown(path)
        elif path.suffix in (".html", ".htm"):
            self._html(path)
        else:
            raise UnreadableError(f"{path} is no folder, HTML (.html) or Markdown (.md)")

    def _add(self, findings: Iterable[Finding]) -> None:
        self.findings |= self.configuration.kept(findings)

    def _html(self, path: Path) -> None:
        try:
            page = html_page(path, path.as_posix())
        except InputError as error:
            self._add([bad_input(error)])
            return
        found = self._page(page, path)
        if self.browser:
            self._in_browser(path.parent, {path.name: page}, found)

    def _folder(self, folder: Path) -> None:
        """A built site; a folder without HTML is taken as a folder of Markdown."""
        texts = [] if any(folder.rglob("*.html")) else markdown_files(folder)
        if texts and self.browser:
            raise UnreadableError(f"{folder} holds Markdown only: --browser looks at built pages")
        for text in texts:
            self._markdown(text)
        try:
            built = list(built_pages(folder, self.root))
        except InputError as error:
            raise UnreadableError(str(error)) from None
        if not built and not texts:
            raise UnreadableError(f"{folder} holds no HTML and no Markdown")
        self._add(bad_input(page) for _, page in built if isinstance(page, InputError))
        pages = {file: page for file, page in built if isinstance(page, Page)}
        own = [finding for file, page in pages.items() for finding in self._page(page, file)]
        self.paths.add(THEME)
        names = {page.url: file.as_posix() for file, page in pages.items() if not page.source}
        site = check_site(Site({(page.language, page.url): page for page in pages.values()}), self.rules)
        self._add(replace(finding, path=names.get(finding.path, finding.path)) for finding in site)
        if self.browser:
            self._in_browser(folder, {f.relative_to(folder).as_posix(): p for f, p in pages.items()}, own)

    def _page(self, page: Page, file: Path) -> list[Finding]:
        """Judge a page of HTML, unless its file is left out."""
        name = page.source[0].path if page.source else file.as_posix()
        if self.configuration.leaves_out(name):
            return []
        found = check(page, self.rules)
        self._add(_in_file(finding, page, file) for finding in found)
        self.paths |= {name, *(line.path for line in page.source)}
        return found

    def _in_browser(self, folder: Path, pages: Mapping[str, Page], own: Sequence[Finding]) -> None:
        """What axe-core sees on pages, by their files inside `folder`, besides what our own rules found."""
        try:
            for file, seen in faults(folder, pages):
                page = pages[file]
                ours = [finding for finding in own if finding.url == page.url]
                found = browser_findings(page, seen, ours)
                self._add(_in_file(finding, page, folder / file) for finding in found)
        except BrowserError as error:
            raise UnreadableError(str(error)) from None

    def _markdown(self, path: Path) -> None:
        try:
            page = markdown_page(path, self.root)
        except InputError as error:
            self._add([bad_input(error)])
            return
        self._add(finding for finding in check(page, self.rules) if finding.path != THEME)
        self.paths |= {line.path for line in page.source}
        if page.language == UNKNOWN:
            self._add([_language_unknown(page)])


def _in_file(finding: Finding, page: Page, file: Path) -> Finding:
    """The finding with the file as its path where the page's Markdown is not known."""
    return finding if page.source else replace(finding, path=file.as_posix())


def _language_unknown(page: Page) -> Finding:
    return Finding(
        path=page.url,
        line=0,
        rule=LANGUAGE_UNKNOWN,
        level=Level.NOTE,
        message="nothing says in which language this is written, so its words were not judged",
        language=UNKNOWN,
        fix="Put it in a folder named after its language, such as en/, or write `lang: en` at its top.",
    )
