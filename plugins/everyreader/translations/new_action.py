"""`everyreader translate new LANG`: a language is made ready to fill."""

from __future__ import annotations

import argparse
from importlib import resources
from pathlib import Path

import yaml

from everyreader.documents.online import CONFIGURATION
from everyreader.registry import languages
from everyreader.translations.file_messages import sections, value_at
from everyreader.translations.language_file import (
    About,
    about_language,
    missing_of,
    new_language_file,
)
from everyreader.translations.site import TranslatedSite
from everyreader.translations.status import page_paths
from everyreader.translations.writing import write_files
from everyreader.types import InputError
from everyreader.yaml_edit import compose, end_of, line_end, plain, quoted, rest_of_line
from everyreader.yaml_lines import read_utf8

_WORDS = "# Hard words of these pages in {name}: each with its meaning in one or two short, easy sentences.\n"
_NEXT = """{name} ({code}) is ready to fill. Next:

1. Get one file with all that is to translate:  everyreader translate export {code}
2. Translate in it, with a program for PO files or in any editor. It tells you what to mind.
3. Bring it back:  everyreader translate import {code}.po
   A page is made as soon as all its texts are translated. Until then readers are told that it is not there
   yet, in {name} too, and get the original.
4. {words} words of menus and buttons are missing in {file}. The build names each until it is there.
   So are the texts of pictures that stand on each page.
5. {lists}
   Somebody who speaks {name} looks at them, at the limits of sentences and at the quotation marks.
6. See what is left:  everyreader translate status"""
_EMPTY = "{lists} lists of words there are empty, so some rules find nothing yet: they must be filled."
_FILLED = "The lists of words there are filled."
_OWN = """
{file} belongs to everyreader, not to this site. Keep a copy, and please send it to the
project, so that the next version has it."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("language", metavar="LANG", help="code of the language, such as de or pt-BR")


def run(site: TranslatedSite, options: argparse.Namespace) -> int:
    """Make folders, files and the entry in mkdocs.yml; returns the exit code 0.

    raises  InputError for a code that is none, and for what is there already: nothing is changed then
    """
    about = about_language(options.language)
    folder = site.docs / about.code
    if about.code in site.languages:
        raise InputError(CONFIGURATION, 0, f"the site has the language '{about.code}' already")
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise InputError(site.name(folder), 0, "this is there already: see what it holds, and move it away")
    file = Path(str(resources.files("everyreader") / "languages" / f"{about.code}.toml"))
    configuration = site.root / CONFIGURATION
    files = {
        folder / "words.yml": _WORDS.format(name=about.english_name),
        configuration: with_language(read_utf8(configuration, CONFIGURATION), about),
    }
    text = _language_file(about, file)
    if about.code not in languages() or not languages()[about.code].interface:
        files[file] = text
    write_files(files, site.name)
    for page in page_paths(site.docs / site.original):
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
    words, empty = missing_of(text)
    lists = _EMPTY.format(lists=empty) if empty else _FILLED
    print(_NEXT.format(**about._asdict(), file=site.name(file), words=words, lists=lists))
    if file in files and not file.is_relative_to(site.root):
        print(_OWN.format(file=file))
    return 0


def _language_file(about: About, file: Path) -> str:
    """The text that the language's file is to have; as it is where it has words of the interface."""
    own = read_utf8(file, f"languages/{file.name}") if file.exists() else ""
    if about.code in languages() and languages()[about.code].interface:
        return own
    return new_language_file(about, read_utf8(file.with_name("en.toml"), "languages/en.toml"), own)


def with_language(text: str, about: About) -> str:
    """The text of mkdocs.yml with one more language for static-i18n, behind the others.

    raises  InputError where the list of languages is not found
    """
    root = compose(text, CONFIGURATION)
    listed = value_at(root, ("plugins", "i18n", "languages"))
    if not isinstance(listed, yaml.SequenceNode) or not listed.value:
        raise InputError(CONFIGURATION, 0, "the plugin `i18n` has no list `languages:` to add to")
    entry = f"{{locale: {about.code}, name: {quoted(about.name)}, build: true}}"
    if listed.flow_style:
        end = listed.end_mark.index - 1
        return f"{text[:end].rstrip().removesuffix(',')}, {entry}{text[end:]}"
    indent = " " * listed.start_mark.column
    lines = [f"{indent}- locale: {about.code}", f"{indent}  name: {plain(about.name)}"]
    lines.append(f"{indent}  build: true")
    if names := [node.value for node in sections(value_at(root, ("nav",)))]:
        # YAML would read an empty value as a name that is nothing.
        lines.append(f"{indent}  # nav_translations: {{{', '.join(f'{quoted(name)}: …' for name in names)}}}")
    end = rest_of_line(text, end_of(text, listed))
    return line_end(text).join([text[:end], *lines]) + text[end:]
