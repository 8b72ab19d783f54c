"""What a page is told of sources and of its owners' addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from everyreader.markdown.context import Citations, Contact, PageLink
from everyreader.registry import nearest
from everyreader.shells.addresses import Addresses
from everyreader.shells.run import Place

_CONTACT_KEYS = ("email", "issues")


def citations(at: Addresses, place: Place, building: str) -> Citations:
    """The list of sources, its page, and who cites what, as links inside the build of one language."""
    run = at.run
    list_page = next((page.path for page in run.citing[run.original] if page.lists), "")
    lists = any(page.lists for page in run.citing[place.language] if page.path == place.path)
    used_on = _used_on(at, place.language, building) if lists else {}
    return Citations(run.sources, at.page(building, list_page) if list_page else "", used_on)


def _used_on(at: Addresses, code: str, building: str) -> Mapping[str, Sequence[PageLink]]:
    """The pages of a language that cite each source, by its key."""
    used_on: defaultdict[str, list[PageLink]] = defaultdict(list)
    for page in at.run.citing[code]:
        for key in page.keys:
            used_on[key].append(PageLink(page.title, at.page(building, page.path), code))
    return used_on


def contact(config: MkDocsConfig) -> Contact:
    """The addresses under `extra: contact:` of mkdocs.yml; raises ConfigurationError where they are wrong."""
    given = config.extra.get("contact") or {}
    if not isinstance(given, dict):
        raise ConfigurationError("mkdocs.yml: 'contact:' needs lines below it, such as 'email: …'")
    for key in given:
        if key not in _CONTACT_KEYS:
            hint = nearest(str(key), _CONTACT_KEYS)
            raise ConfigurationError(f"mkdocs.yml: '{key}' is not a key of 'contact:'.{hint}")
    email, issues = (str(given.get(key) or "") for key in _CONTACT_KEYS)
    if email and "@" not in email:
        raise ConfigurationError(f"mkdocs.yml: '{email}' under 'contact:' is not an email address")
    if issues and not issues.startswith(("https://", "http://")):
        raise ConfigurationError("mkdocs.yml: 'issues:' under 'contact:' must begin with https:// or http://")
    return Contact(email, issues)
