"""What the page that lists all pictures is told: links to the pages that use them, and to its PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from everyreader.markdown.context import ContactSheet, PageLink
from everyreader.registry import languages
from everyreader.shells.addresses import Addresses
from everyreader.shells.printer import pictures_file_name
from everyreader.shells.run import Place
from everyreader.shells.view import sayer
from everyreader.translations.status import page_paths


def contact_sheet(at: Addresses, place: Place, building: str, pdf: bool) -> ContactSheet:
    """The uses of every picture as links from the page at `place`.

    building  code of the language of the build
    pdf       whether the page has a PDF
    """
    run = at.run
    places = {
        run.name(run.folder(code) / path): Place(code, path)
        for code in run.codes
        for path in sorted(page_paths(run.folder(code)))
    }
    uses = {
        name: tuple(_links(files, places, at, place, building))
        for name, files in run.picture_list.uses.items()
    }
    file = at.inside(place.language, place.path) + pictures_file_name(place)
    return ContactSheet(uses, at.to(file) if pdf else "", run.original)


def _page_before_twin(path: str) -> tuple[str, bool]:
    folder, _, name = path.rpartition("/")
    return folder, name == "easy.md"


def _links(
    files: Sequence[str], places: Mapping[str, Place], at: Addresses, place: Place, building: str
) -> Iterator[PageLink]:
    """One link for each page, whatever the number of its languages; then what is no page of the site."""
    versions: dict[str, dict[str, str]] = {}
    for file in files:
        if file in places:
            versions.setdefault(places[file].path, {})[places[file].language] = file
    for path in sorted(versions, key=_page_before_twin):
        by_language = versions[path]
        code = building if building in by_language else next(iter(by_language))
        title = at.run.titles.get(by_language[code], path)
        if Place(code, path).version == "easy":
            title = f"{title} ({sayer(languages()[code])('easy_read')})"
        yield PageLink(title, at.page(code, path), code)
    say = sayer(languages()[place.language])
    others = [file for file in files if file not in places]
    if any(PurePosixPath(file).name != "words.yml" for file in others):
        yield PageLink(say("used_by_site"), "", place.language)
    elif others and not versions:
        yield PageLink(say("word_list"), "", place.language)
