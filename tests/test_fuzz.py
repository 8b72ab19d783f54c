"""Files that nobody would write: whatever stands in one, the checker ends without an error of its own.

EVERYREADER_FUZZ_EXAMPLES=5000 looks longer. What it finds is kept below as an `@example`.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from everyreader.baseline import read_baseline, unknown, written
from everyreader.check import check, check_site
from everyreader.configuration import KEYS, project_configuration
from everyreader.markdown_file import markdown_page
from everyreader.registry import reports, rules
from everyreader.site import html_page
from everyreader.types import Finding, InputError, Level, Page, Site, SourceLine

EXAMPLES = int(os.environ.get("EVERYREADER_FUZZ_EXAMPLES", "40"))
bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=EXAMPLES <= 40,
    suppress_health_check=list(HealthCheck),
)

WORDS = tomllib.loads((Path(__file__).parent / "fuzz_words.toml").read_text(encoding="utf-8"))
TAGS, ATTRIBUTES, VALUES = (st.sampled_from(WORDS[name].split()) for name in ("tags", "attributes", "values"))
TEXTS = st.one_of(st.text(max_size=12), st.sampled_from(WORDS["texts"]))
ATTRIBUTE = st.tuples(ATTRIBUTES, st.one_of(VALUES, TEXTS)).map(lambda pair: f' {pair[0]}="{pair[1]}"')
OPENING = st.tuples(TAGS, st.lists(ATTRIBUTE, max_size=4)).map(
    lambda parts: f"<{parts[0]}{''.join(parts[1])}>"
)
CLOSING = TAGS.map(lambda tag: f"</{tag}>")
STRAY = st.sampled_from(
    ["<", "<!--", "-->", "<!doctype", "</", "<a b='", "<?php", "]]>", "<img/", "&#xD800;", "<svg/>"]
)
HTML = st.lists(st.one_of(OPENING, OPENING, CLOSING, TEXTS, STRAY), max_size=40).map("".join)
LANGUAGE = st.sampled_from(["en", "cy", "fr", "es", "pl", "ar", "ur", "de", "en-GB", "zz", "und", ""])
VERSION = st.sampled_from(["standard", "easy"])


MARKDOWN = st.lists(st.one_of(st.sampled_from(WORDS["markdown"]), OPENING, CLOSING, TEXTS), max_size=30).map(
    "".join
)
ANY = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXTS, st.sampled_from([*KEYS])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
FINDINGS = st.lists(
    st.builds(
        Finding,
        path=st.one_of(st.just("theme"), st.text(min_size=1)),
        line=st.integers(0, 9),
        rule=st.sampled_from(["img-alt-missing", "bad-input"]),
        level=st.sampled_from(list(Level)),
        message=st.text(min_size=1),
        language=LANGUAGE,
        fix=st.text(),
        element=st.text(),
        exact=st.booleans(),
        url=st.text(),
        column=st.integers(0, 20),
        written=st.text(),
    ),
    max_size=4,
)


def page(html: str, markdown: str, language: str, version: str, url: str = "tea/") -> Page:
    lines = enumerate(markdown.splitlines(), 1)
    source = tuple(SourceLine("docs/en/tea.md", number, text) for number, text in lines)
    return Page(url, language, html, source, content="article, main", version=version)


@contextlib.contextmanager
def saved(name: str, data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        yield path


@given(
    html=HTML,
    markdown=st.one_of(st.just(""), HTML, MARKDOWN),
    language=LANGUAGE,
    version=VERSION,
    inside=st.booleans(),
)
@bounded
def test_every_rule_takes_every_page(
    html: str, markdown: str, language: str, version: str, inside: bool
) -> None:
    whole = f'<html lang="en"><body><main><article>{html}</article></main>' if inside else html
    one = page(whole, markdown, language, version)
    cup = page(html, "", language, version, "cup/")

    findings = check(one, rules().values()) + check_site(
        Site({(language, "tea/"): one, (language, "cup/"): cup}), rules().values()
    )

    assert all(finding.message and finding.line >= 0 for finding in findings)


@given(data=st.one_of(st.binary(max_size=200), HTML.map(lambda text: text.encode("utf-8", "surrogatepass"))))
@bounded
def test_a_file_of_html_is_judged_or_named(data: bytes) -> None:
    with saved("tea.html", data) as path:
        try:
            findings = check(html_page(path, "tea.html"), rules().values())
        except InputError as error:
            assert "\n" not in error.what
        else:
            assert all(finding.path == "tea.html" for finding in findings)


@given(
    markdown=MARKDOWN,
    front=st.one_of(st.none(), TEXTS, ANY.map(json.dumps)),
    name=st.sampled_from(["tea.md", "easy.md"]),
)
@example(markdown="", front="", name="easy.md")  # a key without a value is none, not an empty table
@bounded
def test_a_file_of_markdown_is_judged_or_named(markdown: str, front: str | None, name: str) -> None:
    top = "" if front is None else f"---\nlang: en\neveryreader: {front}\n---\n"
    with saved(name, f"{top}{markdown}".encode("utf-8", "surrogatepass")) as path:
        try:
            findings = check(markdown_page(path, path.parent), rules().values())
        except InputError as error:
            assert name == error.path
        else:
            assert {finding.path for finding in findings} <= {name, "theme"}


@given(values=st.dictionaries(st.sampled_from([*KEYS, "rulse"]), ANY, max_size=3))
@bounded
def test_a_configuration_is_taken_or_named(values: dict[str, object]) -> None:
    rows = (f"{key} = {json.dumps(value)}" for key, value in values.items())
    text = "[tool.everyreader]\n" + "\n".join(rows) + "\n"
    with saved("pyproject.toml", text.encode("utf-8", "surrogatepass")) as path:
        try:
            decided = project_configuration(path.parent)
        except InputError as error:
            assert "pyproject.toml" == error.path
        else:
            assert all(rule.id in rules() for rule in decided.in_use(rules().values()))


@given(findings=FINDINGS)
@bounded
def test_every_report_takes_every_finding(findings: list[Finding]) -> None:
    for name, write in reports().items():
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
        write(findings, out)
        out.seek(0)
        text = out.read()
        if name in ("json", "sarif"):
            json.loads(text)
        elif name == "junit":
            ElementTree.fromstring(text)


@given(findings=FINDINGS)
@bounded
def test_a_baseline_knows_what_it_was_written_from(findings: list[Finding]) -> None:
    with saved("known.json", written(findings).encode("utf-8", "backslashreplace")) as path:
        known = read_baseline(path, "known.json")

    assert set() == unknown(findings, known, rules().keys(), {finding.path for finding in findings})
