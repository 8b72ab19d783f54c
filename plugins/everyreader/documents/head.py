"""The head of a page, of whatever version: title, lead, picture, language and address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from everyreader.documents.runs import Paragraph, RunReader, plain
from everyreader.html import attribute
from everyreader.records import Picture
from everyreader.registry import known_language, nearest
from everyreader.types import Element, InputError, Page

_MAIN = ":is(main, [role=main])"


@dataclass(frozen=True)
class Head:
    """What stands above the words of a page.

    url        key of the page, relative to the site
    address    where it is found online, absolute; "" where the page has no canonical address
    language   BCP 47
    direction  "ltr" or "rtl"
    lead       paragraphs under the title
    picture    name of the page's own picture, or ""
    typography  marks of the language: see `languages/en.toml`
    """

    url: str
    address: str
    language: str
    direction: str
    title: str
    lead: tuple[Paragraph, ...]
    picture: str
    typography: Mapping[str, Any]


def head(page: Page, pictures: Mapping[str, Picture]) -> Head:
    """The head of `page`, as the build made it.

    raises  InputError when the page has no title, no content or no known language, or shows a picture that
            is not in `pictures`
    """
    titles = page.select(f"{_MAIN} h1")
    if not titles or not page.regions:
        raise InputError(page.url, 0, f"no PDF can be made: <main> needs an h1 and one '{page.content}'")
    language = known_language(page.language)
    if language is None:
        raise InputError(page.url, 0, f"no PDF can be made: there is no file languages/{page.language}.toml")
    links = page.select('link[rel="canonical"]')
    address = (attribute(links[0], "href") or "") if links else ""
    reader = RunReader(address)
    title = plain(reader.paragraphs(titles[0]))
    if not title:
        raise InputError(page.url, 0, "no PDF can be made: the page has no title or no words")
    signs = page.select(f"{_MAIN} img.sign")
    own = str((page.meta.get("everyreader") or {}).get("picture") or "")
    return Head(
        url=page.url,
        address=address,
        language=page.language,
        direction=language.direction,
        title=title,
        lead=tuple(line for lead in page.select(f"{_MAIN} p.lead") for line in reader.paragraphs(lead)),
        picture=picture_name(signs[0], page.url, pictures) if signs else own if own in pictures else "",
        typography=language.typography,
    )


def picture_name(image: Element, url: str, pictures: Mapping[str, Picture]) -> str:
    """Name of the picture an img shows. Raises InputError, which names the page, when it is not known."""
    name = attribute(image, "data-picture") or PurePosixPath(attribute(image, "src") or "").stem
    if name not in pictures:
        hint = nearest(name, pictures)
        raise InputError(url, 0, f"the picture '{name}' is not in the list of pictures, add it there.{hint}")
    return name
