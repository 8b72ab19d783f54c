"""A translation has no original.

Who:    Readers of other languages can't find the page, and nobody keeps it up to date.
Fix:    Move the file to the path of its original, or write the original first.
Bad:    docs/ar/tea/index.md without docs/en/tea/index.md
Good:   docs/ar/tea/index.md beside docs/en/tea/index.md
Source: Our choice: pages are written in one language first.
"""

from collections.abc import Iterator

from everyreader.registry import nearest, rule
from everyreader.types import Level, Site


@rule(level=Level.ERROR, group="translations")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    originals = {translation.path for translation in site.translations if translation.status == "source"}
    for translation in site.translations:
        if translation.status == "orphaned":
            hint = nearest(translation.path, originals)
            yield (
                translation.file,
                None,
                f"There is no original '{translation.path}' for this translation.{hint}",
            )
