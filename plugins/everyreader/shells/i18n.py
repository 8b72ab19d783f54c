"""What mkdocs.yml says of each language, as the plugin static-i18n keeps it."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from everyreader.registry import nearest, site_languages
from everyreader.shells.run import Run
from everyreader.types import Language


def needed_language(code: str) -> Language:
    """What we know of a language; raises ConfigurationError where no file has the words of its interface."""
    if code not in site_languages():
        raise ConfigurationError(
            f"mkdocs.yml: everyreader has no language '{code}'.{nearest(code, site_languages())}"
        )
    return site_languages()[code]


def site_name(config: MkDocsConfig, run: Run, code: str) -> str:
    """The name of the site in a language: its own there, else that of the original."""
    return str(_said(config, code).get("site_name") or run.site_name)


def named_languages(config: MkDocsConfig) -> set[str]:
    """Codes of all languages that mkdocs.yml names, also of those that it does not build."""
    i18n: Any = config.plugins.get("i18n")
    return {str(language.locale) for language in i18n.config.languages} if i18n else set()


def translated_titles(config: MkDocsConfig, code: str) -> set[str]:
    """Titles of sections of the menu that mkdocs.yml has in a language; the rest stays in the original's."""
    return set((_said(config, code).get("nav_translations") or {}).values())


def begin_language(config: MkDocsConfig, code: str) -> None:
    """What MkDocs builds from here on is in this language, once its plugins got the configuration again."""
    i18n: Any = config.plugins.get("i18n")
    if i18n:
        i18n.current_language = code


def _said(config: MkDocsConfig, code: str) -> Any:
    i18n: Any = config.plugins.get("i18n")
    return i18n.get_language_config(code) if i18n else {}
