"""All pictures as the JSON document that `contact_sheet.typ` sets: to look at, choose from, or test."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from everyreader.easyread.sheet import PAGE_NUMBERS, drawing_text
from everyreader.records import Picture
from everyreader.registry import languages


def contact_sheet(
    url: str, title: str, site: str, language: str, pictures: Mapping[str, Picture], folder: Path
) -> str:
    """The JSON text that `contact_sheet.typ` reads, of the pictures that have a text in `language`.

    url     page with the same list, for messages
    title   of the sheet; site: name of the site
    folder  where the drawings are
    raises  InputError for a drawing that is missing
    """
    words = languages()[language]
    return json.dumps(
        {
            "language": language,
            "rtl": words.direction == "rtl",
            "page_number": PAGE_NUMBERS.get(language, "1"),
            "page": words.interface["page"],
            "title": title,
            "site": site,
            "credits": ". ".join(dict.fromkeys(f"{one.author}, {one.licence}" for one in pictures.values())),
            "pictures": [
                {
                    "title": picture.title,
                    "name": picture.name,
                    "text": picture.alt[language],
                    "drawing": drawing_text(picture, words.direction, folder, url),
                }
                for picture in pictures.values()
                if language in picture.alt
            ],
        },
        ensure_ascii=False,
    )
