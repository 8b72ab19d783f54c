"""How much a rule matters and its limit, as owners of sites and our own profiles write it.

One line for a rule: `RULE: note`, `warning`, `error` or `off`, or `RULE: {level: note, limit: 20}`. A limit
is a number, or the name of one that language files have in [limits].
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from everyreader.browser.rules import BrowserRule, browser_rules
from everyreader.registry import languages, nearest, rules
from everyreader.types import Level, Rule

LEVELS = tuple(level.name.lower() for level in Level)


@dataclass(frozen=True)
class Setting:
    """What is decided of one rule.

    level  none: as it was
    limit  none: as it was
    off    it is not asked
    """

    level: Level | None = None
    limit: float | str | None = None
    off: bool = False


def known_rule(id: str) -> Rule | BrowserRule | None:
    """A rule of ours or of axe-core; none: no rule has this id."""
    return rules().get(id) or browser_rules().get(id)


def one_of(value: Any, known: Iterable[str]) -> str:
    """The value, if it is known; else raises ValueError with the nearest name, or with all."""
    known = list(known)
    if value not in known:
        hint = nearest(str(value), known) or f" It can be: {', '.join(known)}."
        raise ValueError(f"there is no '{value}'.{hint}")
    return str(value)


def limit_names() -> Collection[str]:
    """The names that [limits] has in any language file."""
    return {name for language in languages().values() for name in language.limits}


def number(value: Any) -> float:
    """The value, if it is a number; else raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"'limit' must be a number, not '{value}'")
    return value


def rule_settings(value: Any) -> Mapping[str, Setting]:
    """What a table decides, by id of the rule.

    raises  ValueError, naming the rule, and the nearest name for what is misspelt
    """
    if not isinstance(value, Mapping):
        raise ValueError("it needs lines such as 'heading-duplicate: warning'")
    found = {}
    for id, about in value.items():
        if known_rule(id) is None:
            hint = nearest(str(id), [*rules(), *browser_rules()])
            raise ValueError(f"there is no rule '{id}'.{hint}")
        try:
            found[id] = _setting(id, about)
        except ValueError as error:
            raise ValueError(f"'{id}': {error}") from None
    return found


def _setting(id: str, value: Any) -> Setting:
    about = value if isinstance(value, Mapping) else {"level": value}
    for key in about:
        one_of(key, ("level", "limit"))
    level, limit = about.get("level"), about.get("limit")
    if limit is not None:
        limit = _limit(id, limit)
    if level is False or level == "off":  # YAML reads `off` as false
        return Setting(off=True)
    chosen = None if level is None else Level[one_of(level, (*LEVELS, "off")).upper()]
    return Setting(chosen, limit)


def _limit(id: str, value: Any) -> float | str:
    if id not in rules() or rules()[id].limit is None:
        raise ValueError("this rule has no limit")
    return value if isinstance(value, str) and value in limit_names() else number(value)
