"""Which token of a page is which token of its source: a diff of two nearly equal sequences.

Source: Bram Cohen's patience diff (unique lines as anchors), here with runs of three tokens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from everyreader.lines.shown import Shown
from everyreader.lines.written import STREAMS, Written

_RUN = 3  # tokens of an anchor: two are too often the same on a page, four lose short cells and headings
_SMALL = 100_000  # product of the lengths of a gap below which difflib is quick
_HUGE = 4_000_000  # product above which difflib may take frequent tokens as noise


def _unique_runs(tokens: Sequence[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for index, run in enumerate(zip(*(tokens[start:] for start in range(_RUN)), strict=False)):
        places[run] = -1 if run in places else index
    return {run: index for run, index in places.items() if index >= 0}


def _longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `pairs` that rises on the right side too; the left side rises already."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, (_, right) in enumerate(pairs):
        at = bisect_left(tails, right)
        tails[at : at + 1] = [right]
        ends[at : at + 1] = [index]
        previous.append(ends[at - 1] if at else -1)
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    return chain[::-1]


def _anchors(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    others = _unique_runs(right)
    return _longest_chain([(i, others[run]) for run, i in _unique_runs(left).items() if run in others])


def _gap(left: Sequence[str], right: Sequence[str], whole: bool) -> Iterator[tuple[int, int]]:
    if not left or not right:
        return
    size = len(left) * len(right)
    if size > _SMALL and not whole:
        yield from align(left, right)  # what is common on the page may be rare in the gap
        return
    for i, j, length in SequenceMatcher(None, left, right, autojunk=size > _HUGE).get_matching_blocks():
        yield from ((i + k, j + k) for k in range(length))


def align(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield pairs of places with equal tokens, rising on both sides. Time: about linear in the tokens."""
    i = j = 0
    for x, y in [*_anchors(left, right), (len(left), len(right))]:
        if x < i or y < j:
            continue
        for p, q in _gap(left[i:x], right[j:y], whole=x - i == len(left)):
            yield i + p, j + q
        if x < len(left) and y < len(right):
            yield x, y
        i, j = x + 1, y + 1


def _moved_runs(page: Shown, found: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Runs (start, end) of tokens of one element for which nothing was found."""
    start = 0
    while start < len(found):
        end = start + 1
        if found[start] is None:
            while end < len(found) and found[end] is None and page.owners[end] == page.owners[start]:
                end += 1
            yield start, end
        start = end


def _match_moved(page: Shown, source: Written, found: list[int | None]) -> None:
    """Find what the build moved: the same run of words, unused and only there."""
    used = {index for index in found if index is not None}
    free: dict[str, list[int]] = {}
    for index, word in enumerate(source.words):
        if index not in used:
            free.setdefault(word, []).append(index)
    for start, end in list(_moved_runs(page, found)):
        run = page.words[start:end]
        starts = [
            at
            for at in free.get(run[0], ())
            if source.words[at : at + len(run)] == run and used.isdisjoint(range(at, at + len(run)))
        ]
        if len(starts) == 1 and not run[-1].startswith("\0"):
            found[start:end] = range(starts[0], starts[0] + len(run))
            used.update(range(starts[0], starts[0] + len(run)))


def match(page: Shown, source: Written) -> list[int | None]:
    """For each token of the page: the index of the token of the source that it came from, or none."""
    found: list[int | None] = [None] * len(page.words)
    for stream in STREAMS:
        left = [i for i, name in enumerate(page.streams) if name == stream]
        right = [j for j, name in enumerate(source.streams) if name == stream]
        for i, j in align([page.words[i] for i in left], [source.words[j] for j in right]):
            found[left[i]] = right[j]
    _match_moved(page, source, found)
    return found
