"""A translation doesn't say which text it was made from.

Who:    Nobody can tell readers whether the translation is still right.
Fix:    Compare it with the original, then run `everyreader translate record` and the code of the language.
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
                f"Nothing says from which text this was made. The id of {translation.original} is now"
                f" {translation.source_id}.",
            )
