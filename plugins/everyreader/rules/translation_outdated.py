"""The original changed after it was translated.

Who:    Readers of the translation get old information.
Fix:    Mend the paragraph, then run `everyreader translate record` and the code of the language.
Bad:    translation_of: 0123456789ab, while the text of the original has another id
Good:   translation_of: the id of the original's text of today
Source: Our choice, as W3C WAI and Starlight track their translations.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site, SourceLine

SHOWN = 60  # signs of a paragraph: enough to find it


@rule(level=Level.WARNING, group="translations")
def check(site: Site) -> Iterator[tuple[str | SourceLine, None, str]]:
    for one in site.translations:
        if one.status == "outdated" and not one.changes:
            yield one.file, None, f"{one.original} changed since, and nothing says which paragraphs."
        for change in one.changes:
            passage = change.original or change.translation
            words = " ".join(passage.text.split()) if passage else ""
            short = words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + " …"
            at = f"{one.original}:{change.original.line}" if change.original else one.original
            message = {
                "changed": f'{at} changed: "{short}".',
                "added": f'{at} is new: "{short}". Its translation belongs after this paragraph.',
                "moved": f'{at} was moved: "{short}".',
                "removed": f'{at} no longer has what this paragraph says: "{short}".',
            }[change.kind]
            done = " This paragraph changed too: if all is mended, record it." if change.mended else ""
            yield SourceLine(one.file, change.line, ""), None, message + done
