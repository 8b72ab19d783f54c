"""`everyreader translate record LANG [PAGE...]`: a translation is noted to be made from today's original."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from everyreader.complaint import complain
from everyreader.records import Translation
from everyreader.translations.paragraphs import paragraphs
from everyreader.translations.recorded import side_by_side, with_recorded
from everyreader.translations.site import TranslatedSite
from everyreader.translations.status import content_id, statuses
from everyreader.translations.writing import write_files
from everyreader.types import InputError
from everyreader.yaml_lines import read_utf8

_TO_DO = {
    "changed": "{at} changed: mend this paragraph",
    "added": "{at} is new: translate it after this paragraph",
    "moved": "{at} was moved: move this paragraph too",
    "removed": "{at} no longer says this: take this paragraph out",
}


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("language", metavar="LANG", help="code of the language")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="file of a translation; else all of them")
    parser.add_argument(
        "--as-it-is", action="store_true", help="also where the pages named were not mended: they are right"
    )


def run(site: TranslatedSite, options: argparse.Namespace) -> int:
    """Record pages; returns the exit code: 0; 1, some were left as they are, and standard error says why."""
    site.check_language(options.language)
    if options.as_it_is and not options.pages:
        raise InputError("--as-it-is", 0, "name the pages that are right as they are")
    found, refused = statuses(site.docs, site.root, site.original, site.languages)
    here = {site.root / one.file: one for one in found if one.language == options.language}
    named = [_file(site, options.language, page) for page in options.pages]
    unread = {site.root / one.path for one in refused}
    refused = [one for one in refused if not named or site.root / one.path in named]
    refused += [_no_page(site, file) for file in named if file not in here and file not in unread]
    done = 0
    for file in [file for file in here if not named or file in named]:
        wrong = list(_hindrances(here[file], bool(named), options.as_it_is))
        refused += wrong
        if wrong or not here[file].is_translated:
            continue
        try:
            done += record(here[file], site.root)
        except InputError as error:
            refused.append(error)
    print(f"{options.language}: {done} pages recorded")
    for one in refused:
        complain(one)
    return int(bool(refused))


def record(one: Translation, root: Path) -> bool:
    """Write into a translation what its original is today; returns whether that changed the file.

    root    folder of the project
    raises  InputError for a file that can't be read or written, or whose front matter can't be changed
            line by line
    """
    file = root / one.file
    original, text = read_utf8(root / one.original, one.original), read_utf8(file, one.file)
    entries = side_by_side(paragraphs(original), paragraphs(text))
    new = with_recorded(text, one.file, content_id(original), entries)
    if new != text:
        write_files({file: new}, lambda _: one.file)
    return new != text


def _file(site: TranslatedSite, code: str, page: str) -> Path:
    """The file of a page, named from here or from the folder of its language."""
    here = Path(page).resolve()
    return here if here.is_file() else site.docs / code / page


def _no_page(site: TranslatedSite, file: Path) -> InputError:
    what = "this is no page of that language" if file.is_file() else "there is no such file"
    return InputError(site.name(file), 0, what)


def _hindrances(one: Translation, is_named: bool, as_it_is: bool) -> Iterator[InputError]:
    """Why a page is left as it is: a reader would believe it to be up to date."""
    if not one.is_translated and is_named:
        yield InputError(one.file, 0, "it has no original" if one.status == "orphaned" else "it is missing")
    if one.status != "outdated" or as_it_is:
        return
    if not one.changes:
        what = f"{one.original} changed since, and nothing says which paragraphs: compare the whole page"
        yield InputError(one.file, 0, f"{what}. Then add its name and --as-it-is")
    for change in one.changes:
        if not change.mended:
            at = f"{one.original}:{change.original.line}" if change.original else one.original
            what = _TO_DO[change.kind].format(at=at)
            yield InputError(one.file, change.line, f"{what}. Is the page right as it is? Add --as-it-is")
