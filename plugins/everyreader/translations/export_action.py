"""`everyreader translate export LANG [PAGE...]`: what there is to translate, as one PO file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from everyreader.complaint import complain
from everyreader.registry import languages, nearest
from everyreader.translations.groups import groups
from everyreader.translations.messages import Group
from everyreader.translations.page_messages import Made
from everyreader.translations.po import Catalogue, written_po
from everyreader.translations.site import TranslatedSite
from everyreader.translations.writing import write_files
from everyreader.types import InputError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("language", metavar="LANG", help="code of the language")
    parser.add_argument(
        "pages", nargs="*", metavar="PAGE", help="page, such as tea/index.md; else everything"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it there; else to LANG.po")
    parser.add_argument("--overwrite", action="store_true", help="also if the file is there already")


def run(site: TranslatedSite, options: argparse.Namespace) -> int:
    """Write the PO file; returns the exit code: 0; 1, pages are not in it, and standard error says why.

    raises  InputError where nothing can be written
    """
    code = options.language
    site.check_language(code)
    output = options.output or Path(f"{code}.po")
    if output.exists() and not options.overwrite:
        what = "this file is there already, and may hold work that is not imported yet: add --overwrite"
        raise InputError(output.as_posix(), 0, what)
    found, wrong = groups(site, code, Made())
    chosen = _chosen(found, options.pages, site, code)
    messages = tuple(message for group in chosen for message in group.messages)
    states = {group.name: group.state for group in chosen if group.state}
    name = languages()[code].english_name if code in languages() else code
    catalogue = Catalogue(code, site.original, states, messages)
    write_files({output: written_po(catalogue, f"Translation into {name}")}, site.name)
    done = sum(bool(message.translation) and not message.fuzzy for message in messages)
    changed = sum(message.fuzzy for message in messages)
    print(f"{output}: {len(messages)} texts, {done} translated, {changed} of which the original changed")
    for one in wrong:
        complain(one)
    return int(bool(wrong))


def _chosen(found: Sequence[Group], pages: Sequence[str], site: TranslatedSite, code: str) -> list[Group]:
    """The groups of some pages, named inside a language's folder or as files; else all.

    raises  InputError for a page that is none of the original, nor of the language `code`
    """
    known = {group.name: group for group in found}
    chosen = []
    for page in pages:
        path = Path(page).resolve()
        folders = (site.docs / one for one in (site.original, code))
        inside = [path.relative_to(folder).as_posix() for folder in folders if path.is_relative_to(folder)]
        name = next((one for one in (page, *inside) if one in known), None)
        if name is None:
            raise InputError(page, 0, f"there is no such page to translate.{nearest(page, known)}")
        chosen.append(known[name])
    return chosen or list(found)
