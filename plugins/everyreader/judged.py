"""What is found on one page after the other, in one process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from everyreader.check import bad_input, check
from everyreader.configuration import VERSIONS, Configuration
from everyreader.facts import PageFacts, page_facts
from everyreader.markdown_file import markdown_page
from everyreader.registry import rules
from everyreader.site import BuiltSite
from everyreader.types import Finding, InputError, Page, Rule

_MOST_AT_ONCE = 16  # pages that a process judges before it hands over what it found


@dataclass(frozen=True)
class Judged:
    """What is kept of a page that was judged.

    findings  those that are wanted
    paths     files that were looked at, as findings name them; none where the page is left out
    language  of the page; "" where it can't be read
    facts     none where the page can't be read
    """

    file: Path
    findings: frozenset[Finding]
    paths: frozenset[str] = frozenset()
    language: str = ""
    facts: PageFacts | None = None


@dataclass(frozen=True)
class Judge:
    """Judges pages as a configuration says.

    root  folder of the project, to which paths are relative
    """

    root: Path
    configuration: Configuration

    def rules(self) -> Mapping[str, list[Rule]]:
        """The rules that are asked, by version of the page."""
        return {version: self.configuration.in_use(rules().values(), version) for version in VERSIONS}

    def built(self, site: BuiltSite, files: Sequence[Path]) -> list[Judged]:
        """Judge pages of a built site."""
        return self._each(files, site.page)

    def markdown(self, files: Sequence[Path]) -> list[Judged]:
        """Judge files of Markdown."""
        return self._each(files, lambda file: markdown_page(file, self.root))

    def page(self, page: Page, file: Path, using: Mapping[str, list[Rule]]) -> Judged:
        """Judge one page, unless its file is left out; using: see `rules`."""
        name = page.source[0].path if page.source else file.as_posix()
        if self.configuration.leaves_out(name):
            return Judged(file, frozenset(), frozenset(), page.language, page_facts(page))
        page.limits = self.configuration.limits(page.version)
        found = check(page, using[page.version])
        if not page.source:
            found = [replace(finding, path=name) for finding in found]
        paths = frozenset((name, *(line.path for line in page.source)))
        wanted = frozenset(self.configuration.kept(found))
        return Judged(file, wanted, paths, page.language, page_facts(page))

    def _each(self, files: Sequence[Path], read: Callable[[Path], Page]) -> list[Judged]:
        using = self.rules()
        judged = []
        for file in files:
            try:
                judged.append(self.page(read(file), file, using))
            except InputError as error:
                judged.append(Judged(file, frozenset(self.configuration.kept([bad_input(error)]))))
        return judged


def in_processes(
    judge: Callable[[Sequence[Path]], list[Judged]], files: Sequence[Path], processes: int
) -> Iterator[Judged]:
    """What `judge` says of each file, in their order, by several processes at once."""
    size = max(1, min(_MOST_AT_ONCE, len(files) // (4 * processes)))
    parts = [files[start : start + size] for start in range(0, len(files), size)]
    if processes == 1 or len(parts) < 2:
        for part in parts:
            yield from judge(part)
        return
    with ProcessPoolExecutor(min(processes, len(parts))) as pool:
        for found in pool.map(judge, parts):
            yield from found
