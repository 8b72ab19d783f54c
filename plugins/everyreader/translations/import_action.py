"""`everyreader translate import FILE`: the texts of a PO file back into the pages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from everyreader.complaint import complain
from everyreader.registry import nearest
from everyreader.translations.groups import groups
from everyreader.translations.markup import faults
from everyreader.translations.messages import Group, Message
from everyreader.translations.page_messages import Made
from everyreader.translations.po import Catalogue, read_po, repeated
from everyreader.translations.site import TranslatedSite
from everyreader.translations.writing import write_files
from everyreader.types import InputError

_Key = tuple[str, str]


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="PO file that was exported")
    parser.add_argument("--translator", default="", metavar="NAME", help="name who translated, on the pages")
    parser.add_argument(
        "--drafted-by",
        choices=("person", "machine"),
        help="who translated new pages; else: NAME, or a machine",
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="also pages that changed since, or would lose a paragraph"
    )


def run(site: TranslatedSite, options: argparse.Namespace) -> int:
    """Bring the texts back; returns the exit code: 0; 1, some were left out, and standard error says why."""
    name = options.file.as_posix()
    catalogue = read_po(options.file, name)
    if not catalogue.language:
        raise InputError(
            name, 0, "it doesn't say into which language it translates: add a line 'Language: …'"
        )
    site.check_language(catalogue.language)
    by = options.drafted_by or ("person" if options.translator else "machine")
    found, unread = groups(site, catalogue.language, Made(by, options.translator, options.overwrite))
    wrong = [*unread, *_strangers(catalogue, found, name)]
    given = {message.key: message for message in reversed(catalogue.messages)}  # the first of two counts
    files: dict[Path, str] = {}
    for group in found:
        if any(message.key in given for message in group.messages):
            changed, refused = _returned(group, given, catalogue, options)
            wrong += refused
            files |= changed
    write_files(files, site.name)
    for one in wrong:
        complain(one)
    print("\n".join([*(f"  {site.name(file)}" for file in files), f"{name}: {len(files)} files changed"]))
    return int(bool(wrong))


def _strangers(catalogue: Catalogue, found: Sequence[Group], name: str) -> Iterator[InputError]:
    """Messages that stand twice, and those that the site doesn't have: one complaint for all of a page."""
    for message in repeated(catalogue.messages):
        yield InputError(name, message.line, f"'{message.context}' stands twice: the first is taken")
    known = {message.key for group in found for message in group.messages}
    contexts = {context for context, _ in known}
    files, told = {group.name for group in found}, set()
    for message in catalogue.messages:
        path, of_page, _ = message.context.partition(".md ")
        page = f"{path}.md"
        if message.key in known or page in told:
            continue
        if of_page and page not in files:
            told.add(page)
            what = f"there is no page '{page}' to which its texts could go.{nearest(page, files)}"
        elif message.context in contexts:
            what = f"the original of '{message.context}' is not this text any more: export again"
        else:
            what = f"the site has no text '{message.context}'.{nearest(message.context, contexts)}"
        yield InputError(name, message.line, what)


def _returned(
    group: Group, given: Mapping[_Key, Message], catalogue: Catalogue, options: argparse.Namespace
) -> tuple[Mapping[Path, str], list[InputError]]:
    """The files of a group with the messages that can be taken, and why others can't."""
    name = options.file.as_posix()
    taken: dict[_Key, Message] = {}
    wrong = list(_absent(group, given, name))
    for message in group.messages:
        back = given.get(message.key)
        if back is None or not back.translation.strip():
            continue
        if back.fuzzy:
            if back.translation != message.translation or not message.fuzzy:
                wrong.append(
                    InputError(name, back.line, "it is marked as fuzzy: check it and take the mark out")
                )
            continue
        found = faults(message.original, back.translation, message.translation)
        found = [fault.rstrip(".") for fault in found] if back.translation != message.translation else []
        wrong += [InputError(name, back.line, f"{fault}: this text is left out") for fault in found]
        if not found:
            taken[message.key] = back
    try:
        result = group.put(taken)
    except InputError as error:  # such as front matter that can't be changed line by line
        return {}, [*wrong, error]
    changed = group.state not in ("", catalogue.states.get(group.name))
    if result.files and changed and not options.overwrite:
        what = f"it changed since {name} was exported: it is left as it is. Export again, or add --overwrite"
        return {}, [*wrong, InputError(group.file, 0, what)]
    refused = [InputError(name, message.line, what) for message, what in result.refused]
    return result.files, [*wrong, *result.wrong, *refused]


def _absent(group: Group, given: Mapping[_Key, Message], name: str) -> Iterator[InputError]:
    """One complaint about all texts of a group that the file lacks, and one about those without words."""
    missing = [message for message in group.messages if message.key not in given]
    if missing:
        what = f"{len(missing)} texts of {group.name} are not in this file, such as '{missing[0].context}'"
        yield InputError(name, 0, f"{what}: what is there stays")
    back = [given[message.key] for message in group.messages if message.key in given]
    empty = [message for message in back if not message.translation.strip()]
    if empty and group.state:
        what = f"{len(empty)} texts of {group.name} have no translation, from here on: what is there stays"
        yield InputError(name, empty[0].line, what)
