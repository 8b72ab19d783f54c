"""What the owner of a site decides: how much each rule matters, its limit, and which files are left out.

The same keys stand in mkdocs.yml, under each plugin of ours, and in pyproject.toml for the command line.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from everyreader.browser.rules import BrowserRule
from everyreader.profiles import Profile, profiles
from everyreader.registry import nearest
from everyreader.rule_settings import LEVELS, Setting, known_rule, one_of, rule_settings
from everyreader.types import Finding, InputError, Level, Rule
from everyreader.yaml_lines import read_utf8

FILE, TABLE = "pyproject.toml", "tool.everyreader"
VERSIONS = ("standard", "easy")  # of a page


@dataclass(frozen=True)
class Configuration:
    """All that is decided.

    fail_on    level from which on findings are too bad
    profile    name of a profile by version of a page; a version that is not named: "all"
    rules      by id, before what the profile says; a rule that has a level here is asked in every profile
    leave_out  patterns of files, posix, relative to the folder of the project, of which nothing is said
    baseline   file of known faults, relative to that folder; "": none
    """

    fail_on: Level = Level.ERROR
    profile: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, Setting] = field(default_factory=dict)
    leave_out: tuple[str, ...] = ()
    baseline: str = ""

    def in_use(self, known: Iterable[Rule], version: str = "standard") -> list[Rule]:
        """The rules that are asked of pages of a version, with the level and the limit that were decided."""
        return [self._decided(rule, version) for rule in known if self._asks(rule, version)]

    def limits(self, version: str) -> Mapping[str, Mapping[str, float]]:
        """What the profile of a version puts in place of a language's limits; see `Page.limits`."""
        return self._profile(version).limits

    def kept(self, findings: Iterable[Finding]) -> set[Finding]:
        """The findings that are wanted in any version, with the level that was decided."""
        seen = (found for found in findings if not self.leaves_out(found.path))
        wanted = (found for found in seen if self._wants(known_rule(found.rule)))
        return {self._with_level(found) for found in wanted}

    def _with_level(self, finding: Finding) -> Finding:
        level = self._level(finding.rule)
        return finding if level in (None, finding.level) else replace(finding, level=level)

    def leaves_out(self, path: str) -> bool:
        """Whether nothing is said of a file, by its path as findings name it."""
        return any(
            fnmatchcase(path, pattern) or path.startswith(f"{pattern.rstrip('/')}/")
            for pattern in self.leave_out
        )

    def _wants(self, rule: Rule | BrowserRule | None) -> bool:
        """Whether a rule is asked; none: what is always said, such as that a file can't be read."""
        return rule is None or any(self._asks(rule, version) for version in VERSIONS)

    def _profile(self, version: str) -> Profile:
        return profiles()[self.profile.get(version, "all")]

    def _asks(self, rule: Rule | BrowserRule, version: str) -> bool:
        setting = self.rules.get(rule.id, Setting())
        if setting.off or setting.level:
            return not setting.off
        return self._profile(version).asks(rule)

    def _level(self, id: str) -> Level | None:
        return self.rules[id].level if id in self.rules else None

    def _decided(self, rule: Rule, version: str) -> Rule:
        for setting in (self._profile(version).rules.get(rule.id), self.rules.get(rule.id)):
            if setting:
                limit = rule.limit if setting.limit is None else setting.limit
                rule = replace(rule, level=setting.level or rule.level, limit=limit)
        return rule


def _profiles(value: Any) -> Mapping[str, str]:
    if isinstance(value, Mapping):
        return {one_of(version, VERSIONS): one_of(name, profiles()) for version, name in value.items()}
    return dict.fromkeys(VERSIONS, one_of(value, profiles()))


def _patterns(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(pattern, str) and pattern for pattern in value):
        raise ValueError("it must be a list of files, such as ['docs/old/*']")
    return tuple(value)


def _file(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("it must be the name of a file")
    return value


KEYS: Mapping[str, Callable[[Any], Any]] = {
    "fail_on": lambda value: Level[one_of(value, LEVELS).upper()],
    "profile": _profiles,
    "rules": rule_settings,
    "leave_out": _patterns,
    "baseline": _file,
}


def configuration(values: Mapping[str, Any]) -> Configuration:
    """What a table of KEYS says.

    raises  ValueError, naming the key, and the nearest name for one that is misspelt
    """
    read = {}
    for key, value in values.items():
        if key not in KEYS:
            raise ValueError(f"'{key}' is not a key that everyreader knows.{nearest(str(key), KEYS)}")
        try:
            read[key] = KEYS[key](value)
        except ValueError as error:
            raise ValueError(f"'{key}': {error}") from None
    return Configuration(**read)


def project_configuration(root: Path) -> Configuration:
    """What pyproject.toml in a folder says under [tool.everyreader]; all as usual where it says nothing.

    raises  InputError, with the line of the key, where that can't be used
    """
    if not (root / FILE).is_file():
        return Configuration()
    text = read_utf8(root / FILE, FILE)
    try:
        values = tomllib.loads(text).get("tool", {}).get("everyreader", {})
    except tomllib.TOMLDecodeError as error:
        raise InputError(FILE, 0, f"this TOML is broken: {error}") from None
    try:
        return configuration(values)
    except ValueError as error:
        raise InputError(FILE, _line(text, str(error)), f"[{TABLE}] {error}") from None


def _line(text: str, what: str) -> int:
    """Line of the first thing that `what` quotes and that stands below our table; 0 where none does."""
    lines = text.splitlines()
    start = next((number for number, line in enumerate(lines) if TABLE in line), 0)
    quoted = [re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])") for name in re.findall(r"'([^']+)'", what)]
    for name in reversed(quoted):
        for number, line in enumerate(lines[start:], start + 1):
            if name.search(line):
                return number
    return 0
