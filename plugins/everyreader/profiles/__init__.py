"""Profiles: which rules are asked, how much they matter, and their limits. One file `NAME.toml` each.

    about = "Every sentence is short."      # one line; the only key that each file must have
    source = "https://..."                  # who asks for it
    wcag = ["A", "AA"]                      # only rules that these levels of WCAG bind; left out: every rule

    [rules]                                 # as in the configuration of a site
    heading-duplicate = "off"               # off, note, warning or error
    sentence-long = {level = "error", limit = 20}

    [limits]                                # what stands for numbers of [limits] in the language files
    easy_sentence_words = 15                # in every language ...
    [limits.de]
    easy_sentence_words = 12                # ... but in German

A rule that [rules] gives a level is asked even where `wcag` leaves it out. A site chooses a profile by the
name of its file, one for all pages or one for each version: `profile: {standard: wcag-aa, easy: strict}`.
What the site decides itself of a rule comes first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from everyreader.browser.rules import BrowserRule
from everyreader.registry import languages, nearest
from everyreader.rule_settings import Setting, limit_names, number, one_of, rule_settings
from everyreader.types import InputError, Rule
from everyreader.wcag import AA, A

_LEVELS = {"A": A, "AA": AA}
_KEYS = ("about", "source", "wcag", "rules", "limits")


@dataclass(frozen=True)
class Profile:
    """One file.

    criteria  of WCAG; a rule that none of them binds is not asked; none: every rule is
    limits    by code of the language, "" for all, and by name
    """

    about: str
    source: str = ""
    criteria: frozenset[str] | None = None
    rules: Mapping[str, Setting] = field(default_factory=dict)
    limits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def asks(self, rule: Rule | BrowserRule) -> bool:
        """Whether a rule is asked."""
        setting = self.rules.get(rule.id)
        if setting and (setting.off or setting.level):
            return not setting.off
        binding = {criterion for criterion in rule.wcag if f"{criterion} (advice)" not in rule.source}
        return self.criteria is None or bool(self.criteria & binding)


@cache
def profiles() -> Mapping[str, Profile]:
    """Every profile by name.

    raises  InputError, with the nearest name for what is misspelt, where a file can't be used
    """
    folder = resources.files(__name__)
    files = {name: folder / f"{name}.toml" for name in profile_names()}
    return {name: read_profile(file.read_text(encoding="utf-8"), file.name) for name, file in files.items()}


def profile_names() -> list[str]:
    """The names alone, for which no file and no rule is read."""
    files = (file.name for file in resources.files(__name__).iterdir())
    return sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml"))


def read_profile(text: str, name: str) -> Profile:
    """The profile of one file, by its text and its name; raises as `profiles` does."""
    path = f"profiles/{name}"
    try:
        return _profile(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise InputError(path, 0, f"this TOML is broken: {error}") from None
    except ValueError as error:
        raise InputError(path, 0, str(error)) from None


def _profile(values: Mapping[str, Any]) -> Profile:
    for key in values:
        if key not in _KEYS:
            raise ValueError(f"'{key}' is not a key of a profile.{nearest(key, _KEYS)}")
    if not isinstance(values.get("about"), str):
        raise ValueError("the key 'about' is missing: say in one line what the profile asks for")
    return Profile(
        values["about"],
        str(values.get("source", "")),
        _criteria(values["wcag"]) if "wcag" in values else None,
        rule_settings(values.get("rules", {})),
        _limits(values.get("limits", {})),
    )


def _criteria(levels: Any) -> frozenset[str]:
    if not isinstance(levels, list):
        raise ValueError("'wcag' must be a list of levels, such as ['A', 'AA']")
    return frozenset().union(*(_LEVELS[one_of(level, _LEVELS)] for level in levels))


def _limits(table: Mapping[str, Any]) -> Mapping[str, Mapping[str, float]]:
    found = {"": {name: value for name, value in table.items() if not isinstance(value, Mapping)}}
    for code, limits in table.items():
        if isinstance(limits, Mapping):
            found[one_of(code, languages())] = dict(limits)
    names = limit_names()
    return {
        code: {one_of(name, names): number(value) for name, value in limits.items()}
        for code, limits in found.items()
        if limits
    }
