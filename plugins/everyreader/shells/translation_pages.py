"""A page in each language that shows what is translated: made by the build, so each new language has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from everyreader.records import Translation
from everyreader.shells.addresses import Addresses
from everyreader.shells.i18n import needed_language
from everyreader.shells.made_pages import hand_over
from everyreader.shells.run import Place, Run
from everyreader.translations.overview import Other, Row, overview

PATH = "translations/index.md"  # inside each language's folder
MADE = Path(".cache/everyreader/translations")  # below the folder of mkdocs.yml


def announce(run: Run) -> None:
    """Tell the run of these pages before any is built, so that each can name the others."""
    run.made |= {Place(code, PATH) for code in run.codes if not (run.folder(code) / PATH).exists()}


def add_page(run: Run, files: Files, config: MkDocsConfig, building: str) -> None:
    """Write the page of the language that is being built, and hand it to MkDocs; an owner's own stays."""
    if Place(building, PATH) not in run.made:
        return
    inside = f"{building}/{PATH}"
    address = PATH if building == run.original else inside
    hand_over(files, config, run.root / MADE, inside, address, page_of(run, config, building))


def page_of(run: Run, config: MkDocsConfig, code: str) -> str:
    """The Markdown of the page in a language."""
    reader = needed_language(code)
    at = Addresses(run, config, Addresses(run, config, "").inside(code, PATH))
    say = reader.interface
    head = {
        "title": say["translations"],
        "description": say["translations_lead"],
        "lang": code,
        "everyreader": {"drafted_by": "machine"},
    }
    rows = [] if code == run.original else list(_rows(run, config, at, code))
    others = [
        Other(needed_language(other), _of(run, other), at.page(other, PATH))
        for other in run.codes
        if other not in (code, run.original)
    ]
    front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False)
    html = overview(reader, needed_language(run.original), rows, others)
    return f"---\n{front}---\n# {say['translations']}\n\n{say['translations_lead']}\n\n{html}\n"


def _of(run: Run, code: str) -> list[Translation]:
    return [one for one in run.translations if one.language == code]


def _rows(run: Run, config: MkDocsConfig, at: Addresses, code: str) -> Iterator[Row]:
    for one in _of(run, code):
        own = one.file in run.titles
        title = run.titles.get(one.file) or run.titles.get(one.original) or one.path
        edit = edit_address(config, (run.root / one.file).relative_to(run.docs).as_posix())
        there = run.exists(code, one.path)
        yield Row(one, title, code if own else run.original, at.page(code, one.path), edit if there else "")


def edit_address(config: MkDocsConfig, src_uri: str) -> str:
    """Where MkDocs lets people change a file, by `repo_url` and `edit_uri`; "" where these are not set."""
    file = File(src_uri, config.docs_dir, config.site_dir, config.use_directory_urls)
    return Page(None, file, config).edit_url or ""
