"""The languages of a site and where their pages lie, read from mkdocs.yml without MkDocs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from everyreader.documents.online import CONFIGURATION, online
from everyreader.registry import nearest
from everyreader.types import InputError


@dataclass(frozen=True)
class TranslatedSite:
    """
    root         folder of mkdocs.yml, from which messages count paths
    docs         folder that holds one folder a language
    original     code of the language in which pages are written first
    languages    codes of all languages of the site, that one first
    directories  whether tea.md is published as tea/
    """

    root: Path
    docs: Path
    original: str
    languages: tuple[str, ...]
    directories: bool

    def name(self, path: Path) -> str:
        """A file as messages name it: posix, relative to the folder of mkdocs.yml."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()

    def check_language(self, code: str) -> None:
        """Raise InputError for a language into which the site is not translated."""
        if code == self.original:
            raise InputError(
                CONFIGURATION, 0, f"the pages are written in '{code}' first: name another language"
            )
        known = [one for one in self.languages if one != self.original]
        if code not in known:
            hint = nearest(code, known) or f" It has: {', '.join(known)}."
            raise InputError(CONFIGURATION, 0, f"the site is not translated into '{code}'.{hint}")


def translated_site(folder: Path) -> TranslatedSite:
    """The site that `folder` belongs to.

    raises  InputError where no mkdocs.yml is there or above, or it names no folders of languages
    """
    here = folder.resolve()
    root = next((place for place in (here, *here.parents) if (place / CONFIGURATION).is_file()), None)
    if root is None:
        raise InputError(
            CONFIGURATION, 0, "it is not here, nor in a folder above: go into the folder of the site"
        )
    site = online(root / CONFIGURATION)
    if not site.original:
        what = "it names no languages with a folder each: see the plugin `i18n`, `docs_structure: folder`"
        raise InputError(CONFIGURATION, 0, what)
    others = (code for code in site.names if code not in ("", site.original))
    return TranslatedSite(
        root, site.docs.resolve(), site.original, (site.original, *others), site.directories
    )
