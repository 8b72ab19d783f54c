"""All that a translator translates in a site: its pages, and what stands in other files."""

from __future__ import annotations

from everyreader.translations.file_messages import file_groups
from everyreader.translations.messages import Group
from everyreader.translations.page_messages import Made, page_groups
from everyreader.translations.site import TranslatedSite
from everyreader.translations.status import statuses
from everyreader.translations.word_messages import word_groups
from everyreader.types import InputError


def groups(site: TranslatedSite, code: str, made: Made) -> tuple[list[Group], list[InputError]]:
    """The groups of messages of a site for one language, and why pages are not among them.

    raises  InputError for another file that can't be read
    """
    found, wrong = statuses(site.docs, site.root, site.original, (site.original, code))
    pages = page_groups(site, [one for one in found if one.language == code], made)
    return [*pages, *word_groups(site, code), *file_groups(site, code)], wrong
