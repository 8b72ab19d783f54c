"""The rules of a style sheet, sorted by what their element must have, so that few must be tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from everyreader.css.declared import Given, givens
from everyreader.css.selectors import Needs, ValueTest
from everyreader.css.sheets import read_sheet


@dataclass(frozen=True, eq=False)
class BucketRule:
    """A rule that sets something that is asked for."""

    selector: str
    needs: Needs
    media: tuple[str, ...]
    given: tuple[Given, ...]


@dataclass(frozen=True, eq=False)
class Buckets:
    """A style sheet.

    by_mark  numbers of rules by a mark that their element must have; "": by none
    spoken   all marks of which its selectors speak
    tests    what they ask of the values of attributes
    """

    rules: tuple[BucketRule, ...]
    by_mark: Mapping[str, Sequence[int]]
    spoken: frozenset[str]
    tests: frozenset[ValueTest]


@lru_cache(maxsize=64)
def buckets(text: str, origin: int) -> Buckets:
    read = (
        (rule, givens(rule.declarations, origin, rule.layer, rule.specificity)) for rule in read_sheet(text)
    )
    rules = tuple(BucketRule(rule.selector, rule.needs, rule.media, given) for rule, given in read if given)
    by_mark: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        by_mark.setdefault(_rarest(rule.needs.own), []).append(number)
    return Buckets(
        rules,
        by_mark,
        frozenset().union(*(rule.needs.speaks for rule in rules)),
        frozenset().union(*(rule.needs.tests for rule in rules)),
    )


def _rarest(marks: frozenset[str]) -> str:
    return max(marks, key=lambda mark: (mark[0] == "#", mark[0] == ".", mark[0] == "["), default="")
