"""The nouns of the project. Nothing here does work; everything else imports from here."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from everyreader.records import PictureList, SourceList, TermList, Translation, WordList

if TYPE_CHECKING:
    from everyreader.css.cascade import Cascade
    from everyreader.facts import PageFacts
    from everyreader.lines import LineMap
    from everyreader.tree_index import TreeIndex

Element = Any  # the node type of the parser that html.py wraps


class Level(enum.IntEnum):
    """How much a finding matters. Ordered, so that `level >= Level.WARNING` is a gate."""

    NOTE = 1  # what a machine can't decide, or no person has done yet
    WARNING = 2  # hinders some readers; mend it when you can
    ERROR = 3  # keeps readers out; the build fails


class InputError(Exception):
    """Something the writer or owner gave us can't be used.

    path  file, posix, relative to the folder of the project where that is known
    line  1-based; 0 is the file as a whole
    what  what is wrong and what to do, in plain words, one line
    """

    def __init__(self, path: str, line: int, what: str) -> None:
        super().__init__(f"{path}:{line}: {what}" if line else f"{path}: {what}")
        self.path, self.line, self.what = path, line, what


@dataclass(frozen=True, order=True)
class Finding:
    """One problem at one place.

    path      source file, posix, relative to the folder of the project; "theme": outside the content
    line      1-based; 0 is the file as a whole
    rule      id of the rule, which is the name of its file with dashes
    message   what is wrong, in plain words, one line
    language  BCP 47 code of the text that was judged
    fix       what the writer does about it, in plain words, one line
    exact     False: the line is the nearest known one, not the proven one
    """

    path: str
    line: int
    rule: str
    level: Level
    message: str
    language: str
    fix: str = ""
    element: str = ""  # opening tag, cut at 80: evidence, and what keeps two findings on a line apart
    exact: bool = True
    html_line: int = 0
    url: str = ""  # page on which it was seen
    column: int = 0  # 1-based, of what is meant in the line; 0: not known
    template: str = ""  # file of the theme in which it is, where that is known
    written: str = ""  # the line as it stands in the file; "": not known, or too long to show


@dataclass(frozen=True)
class SourceLine:
    """One line of Markdown that knows its own file, also when a snippet brought it in."""

    path: str
    number: int  # 1-based
    text: str


@dataclass(frozen=True, eq=False)
class Language:
    """What the project knows of one language: a file `languages/<code>.toml`, read whole, once.

    code         BCP 47
    name         its own name for itself
    direction    "ltr" or "rtl"
    reviewed_by  people who read the file's words as speakers; empty: not reviewed, and shown as such
    interface    words of the interface by key; empty: texts can be measured, a site can't be in it
    missing      keys of words that its file lacks: their keys stand in their place
    reading      table for the measures; empty: not measured
    limits       table of numbers for the Easy Read and plain-language rules, in words
    lists        lists of words that rules need, by name ("vague_links", "joining_words", ...)
    search       in which other forms a word may stand on a page: see `languages/cy.toml`
    typography   marks and digits that its readers expect: see `languages/en.toml`
    """

    code: str
    name: str
    english_name: str
    direction: str
    reviewed_by: tuple[str, ...]
    interface: Mapping[str, str]
    reading: Mapping[str, Any]
    limits: Mapping[str, float]
    lists: Mapping[str, tuple[str, ...]]
    search: Mapping[str, Any] = field(default_factory=dict)
    typography: Mapping[str, Any] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass
class Page:
    """One page and the Markdown it came from. Made once a page, read by every rule.

    url       "ar/jigsaw/easy/": with the language of the build, the key under which its findings are kept
    language  BCP 47, of the build or of the page; never guessed
    content   CSS selector of the regions that hold the words of the Markdown
    version   "standard" or "easy"
    meta      front matter
    allowed_at  line in the file of each entry below `everyreader: allow:` of the front matter
    fallback  the text is that of the original, since no translation exists
    styles    texts of the linked style sheets that are files of the site, by address as the page writes it
    terms     what the site calls things, in all its languages
    still     addresses, as the page writes them, of pictures that could move and do not
    limits    what stands for numbers of [limits] of a language, by its code, "" for all, and by name
    """

    url: str
    language: str
    html: str
    source: tuple[SourceLine, ...] = ()
    content: str = "article"
    version: str = "standard"
    words: WordList | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    allowed_at: tuple[int, ...] = ()
    fallback: bool = False
    styles: Mapping[str, str] = field(default_factory=dict)
    still: frozenset[str] = frozenset()
    limits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    terms: TermList = field(default_factory=TermList)

    @cached_property
    def tree(self) -> Any:
        from everyreader.html import parse

        return parse(self.html)

    @cached_property
    def lines(self) -> LineMap:
        from everyreader.lines import LineMap

        return LineMap(self)

    @cached_property
    def written(self) -> Mapping[tuple[str, int], str]:
        """The text of each line of the Markdown, by path and number."""
        return {(line.path, line.number): line.text for line in self.source}

    @cached_property
    def _html_lines(self) -> list[str]:
        return self.html.split("\n")

    def line(self, path: str, number: int) -> str:
        """The text of a line where a finding of this page may stand; "" where there is none."""
        if self.source or not 0 < number <= len(self._html_lines):
            return self.written.get((path, number), "")
        return self._html_lines[number - 1]

    @cached_property
    def cascade(self) -> Cascade:
        """What all style sheets of the page, its own and linked ones, give to its elements."""
        from everyreader.css.cascade import Cascade
        from everyreader.css.sheets import sheets_of

        return Cascade(self.tree, sheets_of(self.tree, self.styles))

    @cached_property
    def regions(self) -> list[Element]:
        """The elements that hold the Markdown's words, in document order; none inside another."""
        found = self.select(self.content)
        return [element for element in found if not any(other in element.ancestors for other in found)]

    @cached_property
    def sentences(self) -> Sequence[Sentence]:
        """See `reading.text.sentences`."""
        from everyreader.reading.text import sentences

        return sentences(self)

    @cached_property
    def reading(self) -> Reading:
        """See `reading.measure.measure`."""
        from everyreader.reading.measure import measure

        return measure(self)

    @cached_property
    def languages(self) -> frozenset[str]:
        """BCP 47 codes of the page, and of parts that name their own."""
        return frozenset((self.language, *(part.attr("lang").strip() for part in self.select("[lang]"))))

    @cached_property
    def facts(self) -> PageFacts:
        """See `facts.page_facts`."""
        from everyreader.facts import page_facts

        return page_facts(self)

    @cached_property
    def index(self) -> TreeIndex:
        from everyreader.tree_index import TreeIndex

        return TreeIndex(self.tree)

    def select(self, selector: str) -> list[Element]:
        """See `TreeIndex.select`."""
        return self.index.select(selector)


@dataclass(frozen=True)
class Site:
    """All pages of a build, for what only the whole can show.

    pages         by (language of the build, URL)
    files         URLs of what is published beside pages; empty: not known
    translations  status of each page and language
    pictures      the registry; empty: not known
    sources       what pages may cite; empty: not known
    cited         keys of the sources that pages cite
    noted         facts of the pages, where they were noted before: then few pages must be read again
    """

    pages: Mapping[tuple[str, str], Page]
    files: frozenset[str] = frozenset()
    translations: tuple[Translation, ...] = ()
    pictures: PictureList = field(default_factory=lambda: PictureList("", {}, {}))
    sources: SourceList = field(default_factory=lambda: SourceList("", "", ()))
    cited: frozenset[str] = frozenset()
    noted: Mapping[tuple[str, str], PageFacts] = field(default_factory=dict)

    @cached_property
    def facts(self) -> Mapping[tuple[str, str], PageFacts]:
        """Facts of each page, by the keys of `pages`."""
        return self.noted or {key: page.facts for key, page in self.pages.items()}


@dataclass(frozen=True)
class Sentence:
    """One sentence of a page as a reader meets it.

    text      as written, white space folded
    words     its words, in order, without punctuation
    language  BCP 47, of the nearest `lang`; where there are several, that of its block
    element   the block that holds it
    foreign   those of its words that stand in another language: a title, what somebody said
    """

    text: str
    words: tuple[str, ...]
    language: str
    element: Element = field(compare=False, repr=False)
    foreign: frozenset[str] = frozenset()


Check = Callable[..., Iterable[tuple[Any, ...]]]  # what each kind takes and yields: see Rule


@dataclass(frozen=True)
class Rule:
    """One rule file.

    kind    "element": check(page, element); "sentence": check(page, sentence); "page": check(page), yielding
            (element, line of the Markdown or None; message);
            "site": check(site), yielding (page, path or line of a file; element or None; message)
    group   the plugin that runs it: accessibility, easy-read, reading-level, translations
    limit   a number, or the name of one in [limits] of the text's language, which `check` takes as its last
            argument; none: it takes none
    seeks   a pattern without spaces, or names of word lists: where a page lacks them, the rule isn't asked
    version "standard" or "easy": the rule isn't asked of pages of the other; "": of both
    doc     the docstring; title, who, fix, bad and good are its parts
    """

    id: str
    group: str
    kind: str
    level: Level
    selects: str
    wcag: tuple[str, ...]
    act: tuple[str, ...]
    doc: str
    title: str
    who: str
    fix: str
    bad: str
    good: str
    source: str
    check: Check = field(repr=False)
    limit: float | str | None = None
    seeks: str | tuple[str, ...] = ""
    version: str = ""


@dataclass(frozen=True)
class Reading:
    """How hard one text is.

    index      no unit: 0 is the mean of the language's news, 1 a standard deviation harder; none: no measure
    band       half the width of the error band, same unit
    level      the index in words, in English
    formulas   familiar formulas by name, for comparison
    reason     why there is no index, or ""
    hard       sentences that make it hard, hardest first
    """

    language: str
    words: int
    sentences: int
    index: float | None
    band: float
    level: str
    formulas: Mapping[str, float]
    reason: str
    hard: tuple[Sentence, ...]
    hard_words: tuple[str, ...]
