"""The original changed after it was translated.

Who:    Readers of the translation get old information.
Fix:    Compare the translation with the original, mend it, and write the new id after `translation_of:`.
Bad:    translation_of: 0123456789ab, while the text of the original has another id
Good:   translation_of: the id of the original's text of today
Source: Our choice, as W3C WAI and Starlight track their translations.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.WARNING, group="translations")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    for translation in site.translations:
        if translation.status == "outdated":
            yield (
                translation.file,
                None,
                f"The original changed since: its id is now {translation.source_id}.",
            )
