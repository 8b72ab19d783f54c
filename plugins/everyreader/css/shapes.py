"""What one set of rules and one `style` attribute set: many elements have the same."""

from __future__ import annotations

from collections.abc import Sequence

from everyreader.css.declared import Given, Values, Winners, winners
from everyreader.css.shorthands import longhand


class Shape:
    """Rules that match an element, as their media queries and what they give; see `Given`.

    names    properties that are set
    queries  media queries of the rules
    """

    def __init__(self, rules: Sequence[tuple[tuple[str, ...], tuple[Given, ...]]]) -> None:
        self._rules = rules
        self.names = frozenset(given.name for _, given_here in rules for given in given_here)
        self.queries = frozenset(query for media, _ in rules for query in media)
        self._winners: dict[frozenset[str], Winners] = {}
        self._own: dict[frozenset[str], Values] = {}

    def winners(self, held: frozenset[str]) -> Winners:
        """What holds of the declarations; held: the media queries that hold."""
        if held not in self._winners:
            given = (one for media, given in self._rules if held.issuperset(media) for one in given)
            self._winners[held] = winners(given)
        return self._winners[held]

    def own(self, held: frozenset[str]) -> Values:
        """What is set, var() not replaced."""
        if held not in self._own:
            self._own[held] = {
                name: longhand(name, shorthand, value) if shorthand else value
                for name, (value, shorthand) in self.winners(held).items()
            }
        return self._own[held]
