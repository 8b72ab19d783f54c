"""What templates are told of a page by the Easy Read plugin, under the name `everyreader`."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.documents.forms import Form
from everyreader.html import parse
from everyreader.markdown.context import PageMarkup
from everyreader.markdown.tree import kept_together
from everyreader.pictures import drawing
from everyreader.records import Picture
from everyreader.registry import nearest
from everyreader.shells.addresses import Addresses
from everyreader.shells.i18n import needed_language
from everyreader.shells.menu import Entry, Menu
from everyreader.shells.printer import page_file
from everyreader.shells.run import PICTURES, Place
from everyreader.translations.status import counterpart
from everyreader.types import InputError, Language
from everyreader.written_forms import number

_PRINT_WORDS = {"a4": "print_pdf", "large": "print_large", "booklet": "print_booklet"}
WORDS_A_MINUTE = {"easy": 80, "standard": 180}  # a comfortable pace with time to look at pictures: our choice


def sayer(language: Language) -> Callable[..., str]:
    """A function that gives a word of the interface by its key, with `{name}` in it filled in."""

    def say(key: str, **values: object) -> str:
        if key not in language.interface:
            hint = nearest(key, language.interface)
            raise InputError(
                f"languages/{language.code}.toml", 0, f"[interface] lacks '{key}': add it.{hint}"
            )
        shown = {name: number(one, language) if type(one) is int else one for name, one in values.items()}
        return language.interface[key].format(**shown)

    return say


def picture_file(picture: Picture, direction: str) -> str:
    """URL of a drawing inside the site."""
    return f"{PICTURES}/{drawing(picture, direction)}"


def shared_view(at: Addresses, building: Language, version: str) -> dict[str, Any]:
    """What every template may use: words, addresses and pictures."""

    def link(url: str, anchor: str = "") -> str:
        path = f"{url}index.md"
        here = at.page(building.code, at.in_version(building.code, path, version))
        return f"{here}#{anchor}" if anchor else here

    def picture(name: str) -> dict[str, str]:
        found = at.run.pictures.get(name)
        what = InputError(
            f"{PICTURES}/pictures.yml", 0, f"a template shows '{name}': add it in {building.name}"
        )
        if found is None:
            raise what
        if building.code not in found.alt:
            at.run.record(what)  # no English: nobody would see that it is missing
        alt = found.alt.get(building.code, f"[{name}]")
        return {"src": at.to(picture_file(found, building.direction)), "alt": alt}

    return {
        "say": sayer(building),
        "words": lambda code: sayer(needed_language(code)),
        "site_name": at.run.site_name if at.here is None else at.config.site_name,
        "language": building,
        "home": link(""),
        "link": link,
        "asset": at.to,
        "picture": picture,
    }


def page_view(
    page: Page,
    markup: PageMarkup,
    place: Place,
    building: Language,
    at: Addresses,
    nav: Navigation,
    files: Files,
) -> dict[str, Any]:
    """What the template of one page is told."""
    menu = Menu(nav, files, at, place, building.code)
    before, after = menu.beside()
    words = len("".join(_text(page.content or "")).split())
    return {
        **shared_view(at, building, place.version),
        "version": place.version,
        "versions": versions(place, building.code, at, sayer(building)),
        "menu": menu.sections(),
        "crumbs": _crumbs(menu, place, at, building),
        "previous": before,
        "next": after,
        "sign": _sign(page, markup, building, at),
        "heading": markup.heading or page.title,
        "lead": markup.lead,
        "parts": [{"id": part.id, "html": kept_together(part.title)} for part in markup.parts],
        "minutes": max(1, math.ceil(words / WORDS_A_MINUTE[place.version])),
    }


def _text(html: str) -> str:
    return str(parse(html).text)


def versions(place: Place, building: str, at: Addresses, say: Callable[..., str]) -> list[dict[str, Any]]:
    """Standard and Easy Read version of a page; `url` is none where there is no such version."""
    easy = place.path if place.version == "easy" else counterpart(place.path)
    standard = counterpart(place.path) if place.version == "easy" else place.path
    paths = {"standard": standard, "easy": easy}
    return [
        {
            "key": key,
            "name": say("standard" if key == "standard" else "easy_read"),
            "url": at.page(building, path) if at.run.published(building, path) else None,
            "current": key == place.version,
            "translated": at.run.exists(building, path),
        }
        for key, path in paths.items()
    ]


def _crumbs(menu: Menu, place: Place, at: Addresses, building: Language) -> list[Entry]:
    if PurePosixPath(place.path).parent == PurePosixPath("."):
        return []
    home = at.page(building.code, at.in_version(building.code, "index.md", place.version))
    steps = [{"title": sayer(building)("home"), "url": home}, menu.section(), menu.above()]
    return [step for step in steps if step]


def _sign(page: Page, markup: PageMarkup, building: Language, at: Addresses) -> dict[str, str] | None:
    """The page's own picture; its text in the reader's language, or else `lang` says in which it is."""
    name = str((page.meta.get("everyreader") or {}).get("picture") or "")
    picture = markup.pictures.get(name)
    if picture is None or markup.language.code not in picture.alt:
        return None
    src = at.to(picture_file(picture, markup.language.direction))
    code = building.code if building.code in picture.alt else markup.language.code
    return {"name": name, "src": src, "alt": picture.alt[code], "lang": "" if code == building.code else code}


def prints_view(
    place: Place, made: Iterable[Form], at: Addresses, say: Callable[..., str]
) -> list[dict[str, str]]:
    """Links to a page's PDFs, one for each form: where the text is the original's, the original's PDFs."""
    folder = at.inside(place.language, place.path)
    return [{"url": at.to(folder + page_file(place, form)), "name": say(_PRINT_WORDS[form])} for form in made]
