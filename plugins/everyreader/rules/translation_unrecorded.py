"""A translation doesn't say which text it was made from.

Who:    Nobody can tell readers whether the translation is still right.
Fix:    Write `translation_of:` and the id below `everyreader:` at the top of the page.
Bad:    a translated page without `translation_of`
Good:   translation_of: 0123456789ab
Source: Our choice, as W3C WAI and Starlight track their translations.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.WARNING, group="translations")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    for translation in site.translations:
        if translation.status == "unrecorded":
            yield (
                translation.file,
                None,
                f"If it was made from the original of today, the id is {translation.source_id}.",
            )
