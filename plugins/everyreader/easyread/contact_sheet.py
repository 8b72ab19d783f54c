"""All pictures as the JSON document that `contact_sheet.typ` sets: to look at, choose from, or test."""

from __future__ import annotations

import datetime
import json

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document
from everyreader.registry import languages


def contact_sheet(
    url: str, title: str, site: str, language: str, drawings: Drawings, date: datetime.date
) -> Document:
    """The document of the pictures that have a text in `language`.

    url    page with the same list, for messages
    title  of the sheet; site: name of the site
    raises InputError for a drawing that is missing or can't be used
    """
    words = languages()[language]
    pictures = {name: one for name, one in drawings.pictures.items() if language in one.alt}
    drawn = drawings.of(pictures, words.direction, url)
    content = {
        "language": language,
        "rtl": words.direction == "rtl",
        "page": words.interface["page"],
        "title": title,
        "site": site,
        "credits": ". ".join(dict.fromkeys(f"{one.author}, {one.licence}" for one in pictures.values())),
        "pictures": [
            {
                "title": picture.title,
                "name": name,
                "text": picture.alt[language],
                "drawing": drawn[name]["svg"],
            }
            for name, picture in pictures.items()
        ],
    }
    return Document(url, "contact_sheet.typ", json.dumps(content, ensure_ascii=False), date)
