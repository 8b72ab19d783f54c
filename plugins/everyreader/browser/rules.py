"""The rules of axe-core as findings name them, `axe-` and axe's own id, from `axe.rules.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

PREFIX = "axe-"
_CRITERION = re.compile(r"wcag(\d)(\d)(\d+)")  # of axe's tags: wcag1411 is WCAG 1.4.11


@dataclass(frozen=True)
class BrowserRule:
    """One rule of axe-core.

    id      "axe-image-alt"
    title   what must be true, one sentence without a full stop
    about   what the rule does
    source  address of its page, by those who make axe-core
    """

    id: str
    title: str
    about: str
    source: str
    wcag: tuple[str, ...]
    act: tuple[str, ...]


@cache
def browser_rules() -> Mapping[str, BrowserRule]:
    """Every rule of the axe-core in this package, by id."""
    file = resources.files("everyreader.browser") / "axe.rules.json"
    found = (_rule(about) for about in json.loads(file.read_text(encoding="utf-8")))
    return {rule.id: rule for rule in found}


def _rule(about: Mapping[str, Any]) -> BrowserRule:
    tags = (_CRITERION.fullmatch(tag) for tag in about["tags"])
    return BrowserRule(
        id=PREFIX + about["ruleId"],
        title=about["help"],
        about=about["description"],
        source=about["helpUrl"],
        wcag=tuple(".".join(tag.groups()) for tag in tags if tag),
        act=tuple(about.get("actIds", ())),
    )
