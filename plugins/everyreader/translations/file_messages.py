"""What is to be translated outside of pages: pictures, terms, the navigation, words of the interface."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import yaml

from everyreader.documents.online import CONFIGURATION
from everyreader.pictures import read_pictures
from everyreader.registry import languages
from everyreader.terms import FILE as TERMS
from everyreader.terms import read_terms
from everyreader.translations.messages import Group, Message, Return, state_of
from everyreader.translations.notes import agreed
from everyreader.translations.site import TranslatedSite
from everyreader.types import InputError
from everyreader.yaml_edit import below, compose, plain, with_value
from everyreader.yaml_lines import read_utf8

_PICTURES = "assets/pictures"
_WORD = re.compile(r'^(?P<key>\w+) = (?P<value>"(?:[^"\\]|\\.)*")(?P<rest>[ \t]*#[^\n]*)?$', re.M)


class _Text(NamedTuple):
    """One text of a YAML file: its message, and the keys of the value that holds the translation."""

    message: Message
    keys: Sequence[str]


def file_groups(site: TranslatedSite, code: str) -> Iterator[Group]:
    """A group for each file beside the pages that has something to translate.

    raises  InputError for a file that can't be read
    """
    pictures = site.docs / _PICTURES / "pictures.yml"
    for name, file, texts in (
        ("pictures.yml", pictures, _pictures(site, code, pictures)),
        (TERMS, site.docs / TERMS, _terms(site, code)),
        (CONFIGURATION, site.root / CONFIGURATION, _navigation(site, code)),
    ):
        held = {text.message.key: text for text in texts}
        if held:
            yield _group(
                name, site.name(file), [text.message for text in held.values()], partial(_put, file, held)
            )
    yield from _interface(site, code)


def _group(name: str, file: str, messages: Sequence[Message], put: partial[Return]) -> Group:
    return Group(name, tuple(messages), state_of(message.translation for message in messages), file, put)


def _put(
    file: Path, held: Mapping[tuple[str, str], _Text], given: Mapping[tuple[str, str], Message]
) -> Return:
    text = old = read_utf8(file, file.name)
    refused = []
    for key, message in given.items():
        if message.translation == held[key].message.translation:
            continue
        try:
            text = with_value(text, held[key].keys, plain(message.translation), file.name)
        except KeyError as error:
            refused.append(
                (message, f"{file.name} has a single value where {error} should have lines below it")
            )
    return Return({file: text} if text != old else {}, [], refused)


def _pictures(site: TranslatedSite, code: str, file: Path) -> Iterable[_Text]:
    pictures, _ = read_pictures(file.parent, site.name(file))
    note = ("What a reader hears in place of the picture: what is drawn, 140 signs at most.",)
    for name, picture in pictures.items():
        if ours := picture.alt.get(site.original):
            context, place = f"pictures.yml {name}", (site.name(file), 0)
            message = Message(context, ours, picture.alt.get(code, ""), place, note)
            yield _Text(message, (name, "alt", code))


def _terms(site: TranslatedSite, code: str) -> Iterable[_Text]:
    file = site.docs / TERMS
    terms, _ = read_terms(file, site.name(file))
    values = yaml.safe_load(read_utf8(file, TERMS)) if file.is_file() else {}
    note = "What the pages call this everywhere. Ask people whom it is about; agree on it first."
    for term in terms.terms:
        if ours := term.uses.get(site.original):
            theirs = term.uses.get(code)
            message = Message(
                f"{TERMS} {term.name}",
                ours.term,
                theirs.term if theirs else "",
                (site.name(file), term.line),
                (note,),
            )
            whole = isinstance(values[term.name].get(code), dict)
            yield _Text(message, (term.name, code, "term") if whole else (term.name, code))


def _navigation(site: TranslatedSite, code: str) -> Iterable[_Text]:
    """The name of the site, and titles in the navigation that are not those of pages."""
    root = compose(read_utf8(site.root / CONFIGURATION, CONFIGURATION), CONFIGURATION)
    above = ("plugins", "i18n", "languages", f"locale={code}")
    said = value_at(root, above)
    names = value_at(said, ("nav_translations",))
    title = value_at(root, ("site_name",))
    terms, _ = read_terms(site.docs / TERMS, TERMS)
    if isinstance(title, yaml.ScalarNode) and title.value:
        own = value_at(said, ("site_name",))
        context, line = f"{CONFIGURATION} site_name", title.start_mark.line + 1
        notes = ("The name of the site.", *agreed(title.value, terms, (site.original, code)))
        message = Message(context, title.value, own.value if own else "", (CONFIGURATION, line), notes)
        yield _Text(message, (*above, "site_name"))
    for node in sections(value_at(root, ("nav",))):
        own = value_at(names, (node.value,))
        place = (CONFIGURATION, node.start_mark.line + 1)
        message = Message(
            f"{CONFIGURATION} nav", node.value, own.value if own else "", place, ("In the menu.",)
        )
        yield _Text(message, (*above, "nav_translations", node.value))


def value_at(node: yaml.Node | None, keys: Sequence[str]) -> yaml.Node | None:
    """The node that keys lead to, named as for `yaml_edit.with_value`; none: there is none."""
    for key in keys:
        node = below(node, key) if isinstance(node, yaml.CollectionNode) else None
    return node


def sections(nav: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """The titles in a navigation, in its order."""
    if isinstance(nav, yaml.SequenceNode):
        for entry in nav.value:
            yield from sections(entry)
    elif isinstance(nav, yaml.MappingNode):
        for name, value in nav.value:
            yield name
            yield from sections(value)


def _interface(site: TranslatedSite, code: str) -> Iterator[Group]:
    """Words of menus and buttons, in the file of the language."""
    folder = Path(str(resources.files("everyreader") / "languages"))
    if code not in languages() or site.original not in languages():
        return
    ours, theirs = languages()[site.original], languages()[code]
    lines = read_utf8(folder / f"{site.original}.toml", f"{site.original}.toml").split("\n")
    at = {line.partition(" = ")[0]: number for number, line in enumerate(lines, 1) if " = " in line}
    messages = [
        Message(
            f"interface {key}",
            word,
            "" if key in theirs.missing else theirs.interface.get(key, ""),
            (f"languages/{site.original}.toml", at.get(key, 0)),
            ("In menus, on buttons or beside a page. Leave names in { } as they are.",)
            if "{" in word
            else (),
        )
        for key, word in ours.interface.items()
        if key not in ours.missing
    ]
    file = folder / f"{code}.toml"
    yield _group("interface", site.name(file), messages, partial(_put_interface, file, messages))


def _put_interface(
    file: Path, messages: Sequence[Message], given: Mapping[tuple[str, str], Message]
) -> Return:
    text = old = read_utf8(file, file.name)
    wrong = []
    for message in messages:
        new = given.get(message.key)
        if new is None or new.translation == message.translation:
            continue
        key = message.context.partition(" ")[2]
        start = re.search(r"^\[interface\][^\n]*\n", text, re.M)
        line = (
            next((one for one in _WORD.finditer(text, start.end()) if one["key"] == key), None)
            if start
            else None
        )
        value = json.dumps(new.translation, ensure_ascii=False)
        if line:
            rest = line["rest"] or ""
            kept = "" if rest.strip().startswith('# "') else rest
            text = f"{text[: line.start()]}{key} = {value}{kept}{text[line.end() :]}"
        elif start:
            text = f"{text[: start.end()]}{key} = {value}\n{text[start.end() :]}"
        else:
            wrong.append(InputError(file.name, 0, f"it has no [interface] for '{key}': see `translate new`"))
    return Return({file: text} if text != old else {}, wrong)
