"""No native speaker has checked a translation.

Who:    Readers of that language may meet mistakes that nobody has seen.
Fix:    Ask a native speaker to read the page, then name them under `checked_by:`.
Bad:    a translated page without `checked_by`
Good:   checked_by: [{name: Amal, date: 2026-12-01, as: native speaker}]
Source: Our choice: what no one has checked is called unchecked.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.NOTE, group="translations")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    for translation in site.translations:
        if translation.is_translated and not translation.reviewer:
            yield translation.file, None, "No native speaker has checked this translation yet."
