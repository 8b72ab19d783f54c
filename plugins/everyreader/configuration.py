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

from everyreader.browser.rules import BrowserRule, browser_rules
from everyreader.registry import nearest, rules
from everyreader.types import Finding, InputError, Level, Rule
from everyreader.wcag import AA, A
from everyreader.yaml_lines import read_utf8

FILE, TABLE = "pyproject.toml", "tool.everyreader"
LEVELS = tuple(level.name.lower() for level in Level)

PROFILES: Mapping[str, frozenset[str] | None] = {"all": None, "wcag-a": A, "wcag-aa": A | AA}  # none: all


@dataclass(frozen=True)
class Setting:
    """What is decided of one rule.

    level  none: the rule's own
    limit  none: the rule's own
    off    it is not asked
    """

    level: Level | None = None
    limit: float | None = None
    off: bool = False


@dataclass(frozen=True)
class Configuration:
    """All that is decided.

    fail_on    level from which on findings are too bad
    profile    key of PROFILES: the rules that are asked
    rules      by id; a rule that has a level here is asked in every profile
    leave_out  patterns of files, posix, relative to the folder of the project, of which nothing is said
    baseline   file of known faults, relative to that folder; "": none
    """

    fail_on: Level = Level.ERROR
    profile: str = "all"
    rules: Mapping[str, Setting] = field(default_factory=dict)
    leave_out: tuple[str, ...] = ()
    baseline: str = ""

    def in_use(self, known: Iterable[Rule]) -> list[Rule]:
        """The rules that are asked, with the level and the limit that were decided."""
        return [self._decided(rule) for rule in known if self._asks(rule)]

    def kept(self, findings: Iterable[Finding]) -> set[Finding]:
        """The findings that are wanted, with the level that was decided."""
        seen = (found for found in findings if not self.leaves_out(found.path))
        wanted = (found for found in seen if self._asks(_rule(found.rule)))
        return {replace(found, level=self._level(found.rule) or found.level) for found in wanted}

    def leaves_out(self, path: str) -> bool:
        """Whether nothing is said of a file, by its path as findings name it."""
        return any(
            fnmatchcase(path, pattern) or path.startswith(f"{pattern.rstrip('/')}/")
            for pattern in self.leave_out
        )

    def _asks(self, rule: Rule | BrowserRule | None) -> bool:
        """Whether a rule is asked; none: what is always said, such as that a file can't be read."""
        if rule is None:
            return True
        setting, criteria = self.rules.get(rule.id), PROFILES[self.profile]
        if setting and (setting.off or setting.level):
            return not setting.off
        binding = {sc for sc in rule.wcag if f"{sc} (advice)" not in rule.source}
        return criteria is None or bool(criteria & binding)

    def _level(self, id: str) -> Level | None:
        return self.rules[id].level if id in self.rules else None

    def _decided(self, rule: Rule) -> Rule:
        setting = self.rules.get(rule.id, Setting())
        limit = rule.limit if setting.limit is None else setting.limit
        return replace(rule, level=setting.level or rule.level, limit=limit)


def _rule(id: str) -> Rule | BrowserRule | None:
    return rules().get(id) or browser_rules().get(id)


def _one_of(value: Any, known: Iterable[str]) -> str:
    known = list(known)
    if value not in known:
        hint = nearest(str(value), known) or f" It can be: {', '.join(known)}."
        raise ValueError(f"there is no '{value}'.{hint}")
    return str(value)


def _setting(id: str, value: Any) -> Setting:
    about = value if isinstance(value, Mapping) else {"level": value}
    for key in about:
        _one_of(key, ("level", "limit"))
    level, limit = about.get("level"), about.get("limit")
    if limit is not None:
        if id not in rules() or rules()[id].limit is None:
            raise ValueError("this rule has no limit")
        if isinstance(limit, bool) or not isinstance(limit, int | float):
            raise ValueError(f"'limit' must be a number, not '{limit}'")
    if level is False or level == "off":  # YAML reads `off` as false
        return Setting(off=True)
    chosen = None if level is None else Level[_one_of(level, (*LEVELS, "off")).upper()]
    return Setting(chosen, limit)


def _settings(value: Any) -> Mapping[str, Setting]:
    if not isinstance(value, Mapping):
        raise ValueError("it needs lines such as 'heading-duplicate: warning'")
    found = {}
    for id, about in value.items():
        if _rule(id) is None:
            hint = nearest(str(id), [*rules(), *browser_rules()])
            raise ValueError(f"there is no rule '{id}'.{hint}")
        try:
            found[id] = _setting(id, about)
        except ValueError as error:
            raise ValueError(f"'{id}': {error}") from None
    return found


def _patterns(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(pattern, str) and pattern for pattern in value):
        raise ValueError("it must be a list of files, such as ['docs/old/*']")
    return tuple(value)


def _file(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("it must be the name of a file")
    return value


KEYS: Mapping[str, Callable[[Any], Any]] = {
    "fail_on": lambda value: Level[_one_of(value, LEVELS).upper()],
    "profile": lambda value: _one_of(value, PROFILES),
    "rules": _settings,
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
