"""Pictures have no text alternative in a language of the site.

Who:    People who can't see pictures hear nothing there, as soon as a page in that language shows one.
Fix:    Below `alt:` of each picture, add a line with the code of the language and what is drawn.
Bad:    alt: {en: A cup of tea.}, on a site in English and Arabic
Good:   alt: {en: A cup of tea., ar: كوب شاي.}
Source: WCAG 2.2 SC 1.1.1. A warning: where a page shows the picture, `picture-unusable` is an error.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.WARNING, group="easy-read", wcag=("1.1.1",))
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    for code in sorted({language for language, _ in site.pages}):
        without = [name for name, picture in site.pictures.pictures.items() if code not in picture.alt]
        if without:
            yield site.pictures.path, None, f"No text in {code} ({len(without)}): {', '.join(without)}."
