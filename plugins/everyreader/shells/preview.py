"""Under `mkdocs serve`: where only the text of pages was edited, they are made again, and no others.

All else leads to a whole build: another title, front matter, a new page, a word list, a picture, the theme.
What is drawn from all pages stays as the last whole build left it: the index of the search, the lists of
sources and pictures, the figures of the checks, and where a menu names a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.shells.gate import tell
from everyreader.shells.i18n import begin_language
from everyreader.shells.run import Run, kept_in
from everyreader.sources import body_start
from everyreader.types import InputError
from everyreader.yaml_lines import read_utf8

_KEPT = "everyreader_kept"
_KNOWN = ("everyreader.", "mkdocs_static_i18n.", "mkdocs.", "material.plugins.search.")

log = get_plugin_logger("everyreader")

State = tuple[float, int]  # time of the last change and size in bytes of a file


class TitleChangedError(Exception):
    """An edited page has another title, which the menus of other pages show."""


@dataclass
class Language:
    """What the last whole build of a language needed for its pages."""

    nav: Navigation
    files: Files
    templates: Any = None


@dataclass
class Kept:
    """What the last whole build left, by code of the language."""

    config: MkDocsConfig
    languages: dict[str, Language] = field(default_factory=dict)

    @classmethod
    def of(cls, config: MkDocsConfig) -> Kept:
        """The same for all plugins and languages of a build."""
        return kept_in(config, _KEPT, cls)

    def begin(self, code: str, nav: Navigation, files: Files) -> None:
        """A language is about to be built."""
        self.languages[code] = Language(nav, files)


class Folders(NamedTuple):
    """What a writer edits: the Markdown and what stands beside it, the site's own theme, mkdocs.yml."""

    docs: Path
    others: tuple[Path, ...]

    @classmethod
    def of(cls, config: MkDocsConfig) -> Folders:
        theme = config.theme.custom_dir
        others = (config.config_file_path, *([theme] if theme else []), *config.watch)
        return cls(Path(config.docs_dir), tuple(map(Path, others)))

    def states(self) -> dict[Path, State]:
        """The state of each file."""
        found = (file for place in (self.docs, *self.others) for file in (place, *place.rglob("*")))
        about = ((file, file.stat()) for file in found if file.is_file())
        return {file: (stat.st_mtime, stat.st_size) for file, stat in about}


class Preview:
    """Builds the site for `mkdocs serve`.

    build  MkDocs' own function, which builds all
    kept   gives what the last whole build left
    """

    def __init__(self, build: Callable[[], None], kept: Callable[[], Kept]) -> None:
        self._build, self._kept = build, kept
        self._states: dict[Path, State]
        self._remember(Folders.of(kept().config).states())

    def __call__(self) -> None:
        folders = Folders.of(self._kept().config)
        now = folders.states()
        edited = self._edited(folders, now)
        self._states = {}  # should this build fail, the next one is a whole one
        if not edited or not self._remade(edited):
            self._build()
        self._remember(now)

    def _remember(self, states: dict[Path, State]) -> None:
        self._states = states
        self._tops = {file: top for file in states if (top := _top(file)) is not None}

    def _edited(self, folders: Folders, now: Mapping[Path, State]) -> list[Path]:
        """The files of Markdown that were edited below their front matter; none where more has changed."""
        if now.keys() != self._states.keys() or not _may_leave_out(self._kept().config):
            return []
        changed = [file for file, state in now.items() if state != self._states[file]]
        texts_only = all(
            file.is_relative_to(folders.docs) and file in self._tops and _top(file) == self._tops[file]
            for file in changed
        )
        return changed if texts_only else []

    def _remade(self, edited: Iterable[Path]) -> bool:
        try:
            return remake(self._kept(), edited)
        except TitleChangedError:
            return False


def _top(file: Path) -> str | None:
    """The front matter of a file of Markdown; none of other files, and where it can't be read."""
    try:
        text = read_utf8(file, file.name) if file.suffix == ".md" else None
    except InputError:
        return None
    return None if text is None else "\n".join(text.splitlines()[: body_start(text)])


def _may_leave_out(config: MkDocsConfig) -> bool:
    """Whether nobody whom we do not know waits for the end of a whole build."""
    return all(method.__module__.startswith(_KNOWN) for method in config.plugins.events["post_build"])


def remake(kept: Kept, edited: Iterable[Path]) -> bool:
    """Make the pages that show the text of edited files, or translate it, again; judge them.

    returns  whether there are any
    raises   TitleChangedError where a page has another title now
    """
    run = Run.of(kept.config)
    run.translations = ()
    names = {run.name(file) for file in edited}
    made: list[tuple[str, str]] = []
    for code, language in kept.languages.items():
        begin_language(kept.config, code)
        config = kept.config.plugins.on_config(kept.config)
        for page in list(_pages(run, language, code, names)):
            del run.pages[code, page.url]  # its lines may have moved while its HTML is the same
            _make(page, language, config)
            made.append((code, page.url))
    run.waiting.clear()
    if made:
        log.info(f"Made {', '.join(sorted(names))} again, and translations: {len(made)} pages.")
        tell(run, made)
    return bool(made)


def _pages(run: Run, language: Language, code: str, names: Set[str]) -> Iterator[Page]:
    """The pages of a language in which lines of the files stand, and those that translate these pages.

    code   of the language
    names  of the files, as messages call them
    """
    for file in language.files.documentation_pages(inclusion=InclusionLevel.all):
        page = file.page
        judged = None if page is None else run.pages.get((code, page.url))
        if page is not None and judged is not None:
            original = run.folder(run.original) / run.place(page, code).path
            if run.name(original) in names or any(line.path in names for line in judged.source):
                yield page


def _make(page: Page, language: Language, config: MkDocsConfig) -> None:
    """Make one page as MkDocs does, with all plugins."""
    plugins: Any = config.plugins
    files, nav, title = language.files, language.nav, page.title
    page.active = True
    try:
        page = plugins.on_pre_page(page, config=config, files=files)
        page.read_source(config)
        page.markdown = plugins.on_page_markdown(page.markdown, page=page, config=config, files=files)
        page.render(config, files)
        page.content = plugins.on_page_content(page.content, page=page, config=config, files=files)
        if page.title != title:
            raise TitleChangedError
        context = get_context(nav, files, config, page)
        context = plugins.on_page_context(context, page=page, config=config, nav=nav)
        template = language.templates.get_template(page.meta.get("template", "main.html"))
        output = plugins.on_post_page(template.render(context), page=page, config=config)
        Path(page.file.abs_dest_path).write_text(output, encoding="utf-8", newline="\n")
    finally:
        page.active = False
