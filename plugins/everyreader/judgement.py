"""Judges what the command line names: a built site, a file of HTML, Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path

from everyreader.browser.axe import BrowserError, faults
from everyreader.browser.findings import browser_findings
from everyreader.check import bad_input, check_site
from everyreader.configuration import Configuration
from everyreader.facts import PageFacts
from everyreader.judged import Judge, Judged, in_processes
from everyreader.lines import THEME
from everyreader.markdown_file import markdown_files
from everyreader.project import UNKNOWN
from everyreader.site import BuiltSite, OpenedPages, html_page
from everyreader.types import Finding, InputError, Level, Page, Rule, Site

LANGUAGE_UNKNOWN = "language-unknown"


class UnreadableError(Exception):
    """Something that was asked for can't be judged; the message says why."""


@dataclass
class Judgement:
    """What was looked at, and what was found.

    root       folder of the project, to which paths are relative
    browser    also look at built pages with axe-core
    processes  that judge the files of a folder at once
    paths      files that were looked at, as findings name them
    """

    root: Path
    configuration: Configuration
    browser: bool
    processes: int = 1
    findings: set[Finding] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)

    @cached_property
    def rules(self) -> Mapping[str, list[Rule]]:
        """The rules that are asked, by version of the page."""
        return self._judge.rules()

    @property
    def _judge(self) -> Judge:
        return Judge(self.root, self.configuration)

    def judge(self, path: Path) -> None:
        """Look at a file or a folder; raises UnreadableError where nothing can be said of it."""
        if path.is_dir():
            self._folder(path)
        elif not path.exists():
            raise UnreadableError(f"there is no file or folder {path}")
        elif self.browser and path.suffix == ".md":
            raise UnreadableError(f"{path} is Markdown: --browser looks at built pages")
        elif path.suffix == ".md":
            self._markdown([path])
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
        judged = self._judge.page(page, path, self.rules)
        self._keep(judged)
        if self.browser:
            self._in_browser(path.parent, {path.name: page}, {page.url: judged})

    def _folder(self, folder: Path) -> None:
        """A built site; a folder without HTML is taken as a folder of Markdown."""
        texts = [] if any(folder.rglob("*.html")) else markdown_files(folder)
        if texts and self.browser:
            raise UnreadableError(f"{folder} holds Markdown only: --browser looks at built pages")
        self._markdown(texts)
        try:
            site = BuiltSite(folder, self.root)
        except InputError as error:
            raise UnreadableError(str(error)) from None
        files = site.files()
        if not files and not texts:
            raise UnreadableError(f"{folder} holds no HTML and no Markdown")
        self._built(site, files)

    def _built(self, site: BuiltSite, files: Sequence[Path]) -> None:
        """Judge the pages of a site and the site as a whole; of a page, only facts are kept."""
        noted: dict[tuple[str, str], PageFacts] = {}
        file_of: dict[tuple[str, str], Path] = {}
        seen: dict[str, Judged] = {}
        for judged in in_processes(partial(self._judge.built, site), files, self.processes):
            self._keep(judged)
            if judged.facts is not None:
                key = (judged.language, judged.facts.url)
                noted[key], file_of[key] = judged.facts, judged.file
                if self.browser:
                    seen[judged.facts.url] = judged
        self.paths.add(THEME)
        pages = OpenedPages(file_of, site.page)
        names = {facts.url: file_of[key].as_posix() for key, facts in noted.items() if not facts.path}
        found = check_site(Site(pages, noted=noted), self.rules["standard"])
        self._add(replace(finding, path=names.get(finding.path, finding.path)) for finding in found)
        if self.browser:
            by_file = {file.relative_to(site.folder).as_posix(): file for file in file_of.values()}
            self._in_browser(site.folder, OpenedPages(by_file, site.page), seen)

    def _keep(self, judged: Judged) -> None:
        self.findings |= judged.findings
        self.paths |= judged.paths

    def _in_browser(self, folder: Path, pages: Mapping[str, Page], seen: Mapping[str, Judged]) -> None:
        """What axe-core sees on pages, by their files inside `folder`, besides what our own rules found.

        seen  what these found, by URL
        """
        try:
            for file, told in faults(folder, pages):
                page = pages[file]
                found = browser_findings(page, told, seen[page.url].findings)
                path = (folder / file).as_posix()
                self._add(one if page.source else replace(one, path=path) for one in found)
        except BrowserError as error:
            raise UnreadableError(str(error)) from None

    def _markdown(self, files: Sequence[Path]) -> None:
        for judged in in_processes(self._judge.markdown, files, self.processes):
            self.findings |= {finding for finding in judged.findings if finding.path != THEME}
            self.paths |= judged.paths
            if judged.language == UNKNOWN and judged.facts is not None:
                self._add([_language_unknown(judged.facts.url)])


def _language_unknown(url: str) -> Finding:
    return Finding(
        path=url,
        line=0,
        rule=LANGUAGE_UNKNOWN,
        level=Level.NOTE,
        message="nothing says in which language this is written, so its words were not judged",
        language=UNKNOWN,
        fix="Put it in a folder named after its language, such as en/, or write `lang: en` at its top.",
    )
