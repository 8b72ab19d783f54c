"""A page has no translation in a language of the site.

Who:    Readers of that language meet a page in a language that they may not read.
Fix:    Copy the original into the folder of that language, under the same path, and translate it.
Bad:    docs/en/jigsaw/index.md alone, on a site in English and Arabic
Good:   docs/en/jigsaw/index.md and docs/ar/jigsaw/index.md
Source: Our choice: a reader is told the truth, and a translator sees what to do next.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.NOTE, group="translations")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    missing: dict[str, list[str]] = {}
    for translation in site.translations:
        if translation.status == "missing":
            missing.setdefault(translation.language, []).append(translation.path)
    for language, paths in missing.items():
        yield "mkdocs.yml", None, f"{len(paths)} pages are not in {language} yet: {', '.join(paths)}."
