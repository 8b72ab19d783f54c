"""Profiles: named sets of levels. They change how much findings matter, not which there are."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources

from everyreader.types import InputError, Level, Rule


@cache
def profiles() -> Mapping[str, Mapping[str, Level]]:
    """Every profile by name: levels by id of the rule.

    raises  InputError for broken TOML, and for a level that doesn't exist
    """
    files = [file for file in resources.files(__name__).iterdir() if file.name.endswith(".toml")]
    found = {}
    for file in sorted(files, key=lambda file: file.name):
        path = f"profiles/{file.name}"
        try:
            levels = tomllib.loads(file.read_text(encoding="utf-8"))
            found[file.name.removesuffix(".toml")] = {
                id: Level[level.upper()] for id, level in levels.items()
            }
        except tomllib.TOMLDecodeError as error:
            raise InputError(path, 0, f"this TOML is broken: {error}") from None
        except (AttributeError, KeyError):
            raise InputError(path, 0, "each line is the id of a rule and note, warning or error") from None
    return found


def with_profile(rules: Iterable[Rule], name: str) -> list[Rule]:
    """The rules with the levels of a profile; those it doesn't name keep their own.

    raises  KeyError where there is no such profile
    """
    levels = profiles()[name]
    return [replace(rule, level=levels.get(rule.id, rule.level)) for rule in rules]
