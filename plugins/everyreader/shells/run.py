"""What our plugins share during one run of MkDocs: where things lie, its pages, and its findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, TypeVar

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from everyreader.check import bad_input, check, check_site
from everyreader.configuration import Configuration
from everyreader.lines import THEME
from everyreader.picture_uses import picture_list
from everyreader.pictures import read_pictures
from everyreader.records import Picture, PictureList, SourceList, TermList, Translation, WordList
from everyreader.registry import languages, missing_words
from everyreader.shells.decisions import Decisions
from everyreader.shells.kept_pages import finished_page, without_tree
from everyreader.source_list import FILE, CitingPage, citing_pages, read_sources
from everyreader.sources import front_matter
from everyreader.terms import FILE as TERMS
from everyreader.terms import read_terms
from everyreader.translations.status import page_paths, statuses
from everyreader.types import Finding, InputError, Level, Page, Site
from everyreader.word_list import read_words
from everyreader.yaml_lines import read_utf8

PICTURES = "assets/pictures"
_DATA = ("words.yml", "pictures.yml", FILE, TERMS)
_RUN = "everyreader_run"
_Kept = TypeVar("_Kept")


class Place(NamedTuple):
    """Where a page's Markdown lies: the language of its text, and its path inside that language's folder."""

    language: str
    path: str

    @property
    def version(self) -> str:
        return "easy" if PurePosixPath(self.path).name == "easy.md" else "standard"


@dataclass
class Run:
    """One run of MkDocs, in all languages of the site.

    root       folder of mkdocs.yml, from which messages count paths
    original   code of the language in which pages are written first
    codes      codes of all languages of the site, that one first
    site_name  as in mkdocs.yml, whatever language is being built
    foldered   each language has a folder of its own below `docs`
    templates  the site's own files of HTML that come before those of its theme
    theme      folders of the theme, the site's own first
    decisions  what mkdocs.yml says under each plugin of ours
    gates      level from which on the findings of a group fail the build, for each plugin of ours
    theme_gates  the same for findings in a theme of others; a group that is missing: they never do
    waiting    plugins of ours that have not ended yet
    tables     what a plugin has to say at the end, besides findings
    built      file of each page, by the key of `pages`
    made       pages whose Markdown a plugin of ours makes: they are in their own language only
    titles     of pages, by file as messages name it, where the front matter has one
    findings   by group, language of the build and URL: a page built again replaces its own
    citing     by language: the pages that cite or list sources
    serving    a preview is made, which marks elements of all pages at the end: their trees are kept
    """

    root: Path
    docs: Path
    original: str
    codes: tuple[str, ...]
    site_name: str
    foldered: bool
    snippets: tuple[Path, ...]
    templates: tuple[Path, ...]
    theme: tuple[Path, ...]
    decisions: Decisions = field(default_factory=Decisions)
    gates: dict[str, Level] = field(default_factory=dict)
    theme_gates: dict[str, Level] = field(default_factory=dict)
    waiting: set[str] = field(default_factory=set)
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    findings: dict[tuple[str, str, str], list[Finding]] = field(default_factory=dict)
    problems: set[Finding] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    readable: dict[Path, bool] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    word_lists: dict[str, WordList] = field(default_factory=dict)
    sources: SourceList = field(default_factory=lambda: SourceList("", "", ()))
    terms: TermList = field(default_factory=TermList)
    citing: dict[str, list[CitingPage]] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    translations: tuple[Translation, ...] = ()
    tables: dict[str, Callable[[], str]] = field(default_factory=dict)
    built: dict[tuple[str, str], Path] = field(default_factory=dict)
    made: set[Place] = field(default_factory=set)
    serving: bool = False
    _latest: tuple[str, str] | None = None

    @classmethod
    def of(cls, config: MkDocsConfig) -> Run:
        """The run to which a configuration belongs, the same for all plugins and all languages of a build."""
        return kept_in(config, _RUN, _begin)

    def join(self, group: str, decided: Configuration) -> None:
        """A plugin takes part, with what is decided under it; raises ValueError for a rule of another."""
        self.decisions.add(group, decided)
        self.gates[group] = decided.fail_on
        self.waiting.add(group)

    def folder(self, code: str) -> Path:
        return self.docs / code if self.foldered else self.docs

    def name(self, path: Path) -> str:
        """A file as messages name it: posix, relative to the folder of mkdocs.yml."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()

    def place(self, page: MkDocsPage, building: str) -> Place:
        """Where the source of a page lies, in the build of the language `building`."""
        first, _, rest = page.file.src_uri.partition("/")
        return (
            Place(first, rest)
            if self.foldered and first in self.codes
            else Place(building, page.file.src_uri)
        )

    def exists(self, code: str, path: str) -> bool:
        """Whether a page has a text of its own in a language."""
        return path in self._written[code] or Place(code, path) in self.made

    def published(self, code: str, path: str) -> bool:
        """Whether a language's part of the site has the page, be it with the original's text."""
        return self.exists(code, path) or path in self._written[self.original]

    @cached_property
    def _written(self) -> Mapping[str, Set[str]]:
        """By language: the paths of its pages. Asked for often, and the same in all languages of a build."""
        return {code: page_paths(self.folder(code)) for code in self.codes}

    def record(self, error: InputError) -> None:
        """Keep a complaint about bad input for the report; the run goes on."""
        self.problems.add(bad_input(error))

    def read_input(self, files: Files) -> None:
        """Read front matter, word lists and pictures; leave out what is no text. Record what is wrong."""
        for file in [file for file in files if PurePosixPath(file.src_uri).name in _DATA]:
            files.remove(file)  # it feeds pages, and is none itself
        self.files |= {file.url for file in files if not file.is_documentation_page()}
        for file in list(files.documentation_pages()):
            path = Path(str(file.abs_src_path))
            if path not in self.readable:  # once a run: four plugins ask, in each language
                self.readable[path] = self._read_front_matter(path)
            if not self.readable[path]:
                files.remove(file)  # MkDocs would stop at it
        if self.word_lists:
            return
        folder = self.docs / PICTURES
        self.pictures, wrong = read_pictures(folder, self.name(folder / "pictures.yml"))
        for code in self.codes:
            wrong += missing_words(languages()[code]) if code in languages() else []
            path = self.folder(code) / "words.yml"
            self.word_lists[code], more = read_words(path, self.name(path), code, self.pictures)
            wrong += more
            self.citing[code] = list(citing_pages(self.folder(code), self.root, self.snippets))
        path = self.folder(self.original) / FILE
        self.sources, more = read_sources(path, self.name(path), self.original)
        self.terms, unusable = read_terms(self.docs / TERMS, self.name(self.docs / TERMS))
        for error in (*wrong, *more, *unusable):
            self.record(error)

    def _read_front_matter(self, path: Path) -> bool:
        """Record what is wrong at the top of a page, and its title; returns whether it is text at all."""
        try:
            read_utf8(path, self.name(path))
        except InputError as error:
            self.record(error)
            return False
        try:
            meta = front_matter(path, self.root)
        except InputError as error:
            self.record(error)
            return True
        if title := meta.get("title"):
            self.titles[self.name(path)] = str(title)
        return True

    def page(self, output: str, page: MkDocsPage, config: MkDocsConfig) -> Page:
        """The page that MkDocs has just finished, read once for all plugins."""
        building = building_language(config)
        key = (building, page.url)
        self.built[key] = Path(str(page.file.abs_dest_path))
        if key not in self.pages or self.pages[key].html != output:
            if self._latest in self.pages and not self.serving:  # all plugins have judged it by now
                self.pages[self._latest] = without_tree(self.pages[self._latest])
            self._latest = key
            self.pages[key] = finished_page(self, output, page, building, Path(config.site_dir))
        return self.pages[key]

    def check(self, group: str, page: Page) -> None:
        """Judge a page by the rules of a group."""
        left_out = page.source and self.decisions.leaves_out(group, page.source[0].path)
        using = [] if left_out else self.decisions.rules(group, page.version)
        page.limits = self.decisions.by_group[group].limits(page.version)
        self.findings[group, page.language, page.url] = check(page, using)

    def judge_again(self, key: tuple[str, str], page: Page) -> None:
        """A finished page has changed: its findings are those of the page as it is now."""
        self.pages[key] = page
        for group in self.gates:
            if (group, *key) in self.findings:
                self.check(group, page)

    def all_findings(self) -> list[Finding]:
        """What was found on all pages, in the input, and in the site as a whole; sorted."""
        on_pages = {finding for found in self.findings.values() for finding in found}
        judged = {line.path for page in self.pages.values() for line in page.source} | {THEME}
        return sorted(
            self.decisions.wanted({*on_pages, *self.problems, *self.site_findings()}, self.root, judged)
        )

    def site_findings(self) -> list[Finding]:
        """What only the whole site shows, by the rules of the plugins in use."""
        using = [rule for group in self.gates for rule in self.decisions.rules(group)]
        site = Site(
            self.pages,
            frozenset(self.files),
            self.translations,
            self.picture_list,
            self.sources,
            frozenset(key for pages in self.citing.values() for page in pages for key in page.keys),
        )
        return check_site(site, using)

    @cached_property
    def picture_list(self) -> PictureList:
        """The registry with the uses of each picture; ask for it after `read_input`."""
        return picture_list(
            self.pictures,
            self.name(self.docs / PICTURES / "pictures.yml"),
            self.root,
            [self.folder(code) / path for code in self.codes for path in self._written[code]],
            list(self.word_lists.values()),
            self.templates,
            self.snippets,
        )

    def compare_translations(self) -> None:
        """Find the status of each translation, and record why a page has none."""
        if self.translations:  # in the build of another language
            return
        found, wrong = statuses(self.docs, self.root, self.original, self.codes)
        self.translations = tuple(found)
        for error in wrong:
            self.record(error)

    def paths(self) -> set[str]:
        """Every page of the site, as a path inside a language's folder."""
        return {place.path for place in self.made}.union(*self._written.values())


def kept_in(config: MkDocsConfig, name: str, begin: Callable[[MkDocsConfig], _Kept]) -> _Kept:
    """What a configuration holds under a name for all plugins and languages, begun by the first."""
    if name not in vars(config):
        vars(config)[name] = begin(config)
    kept: _Kept = vars(config)[name]
    return kept


def building_language(config: MkDocsConfig) -> str:
    """Code of the language that is being built: Material and static-i18n keep it as `theme.language`."""
    theme: Any = config.theme
    return str(theme["language"] if "language" in theme else theme["locale"])


def _begin(config: MkDocsConfig) -> Run:
    root = Path(config.config_file_path).resolve().parent  # relative under -f
    i18n: Any = config.plugins.get("i18n")
    original = i18n.default_language if i18n else building_language(config)
    codes = [original, *(c for c in (i18n.build_languages if i18n else ()) if c != original)]
    foldered = bool(i18n) and i18n.config.docs_structure == "folder"
    bases = config.mdx_configs.get("pymdownx.snippets", {}).get("base_path", [])
    snippets = tuple(root / base for base in ([bases] if isinstance(bases, str) else bases))
    own = Path(config.theme.custom_dir) if config.theme.custom_dir else None
    templates = tuple(sorted(own.rglob("*.html"))) if own else ()
    return Run(
        root,
        Path(config.docs_dir),
        original,
        tuple(codes),
        str(config.site_name),
        foldered,
        snippets,
        templates,
        tuple(Path(folder) for folder in config.theme.dirs),
    )
