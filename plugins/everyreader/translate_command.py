"""The command `everyreader translate ACTION`: what is translated, and the work of translators."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from everyreader.complaint import complain
from everyreader.translations import export_action, import_action, new_action, record_action, status_action
from everyreader.translations.site import TranslatedSite, translated_site
from everyreader.types import InputError


class _Action(NamedTuple):
    """One word after `translate`.

    add  gives a parser the arguments of the action
    run  does the work and returns the exit code; raises InputError where nothing can be done
    """

    help: str
    add: Callable[[argparse.ArgumentParser], None]
    run: Callable[[TranslatedSite, argparse.Namespace], int]


_ACTIONS = {
    "status": _Action("say what is translated", status_action.add, status_action.run),
    "export": _Action(
        "write what there is to translate into a PO file", export_action.add, export_action.run
    ),
    "import": _Action("bring a PO file back into the pages", import_action.add, import_action.run),
    "new": _Action("make a language ready to fill", new_action.add, new_action.run),
    "record": _Action("note what a page was made from", record_action.add, record_action.run),
}


def add_translate(parser: argparse.ArgumentParser) -> None:
    """Give the parser of the command one parser for each action."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="|".join(_ACTIONS))
    for name, action in _ACTIONS.items():
        action.add(actions.add_parser(name, help=action.help, allow_abbrev=False))


def run_translate(options: argparse.Namespace) -> int:
    """Do one action; returns the exit code: 2, it can't be done, and standard error says why."""
    try:
        return _ACTIONS[options.action].run(translated_site(Path.cwd()), options)
    except InputError as error:
        complain(error)
        return 2
