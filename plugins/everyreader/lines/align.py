"""Which token of a page is which token of its source: a diff of two nearly equal sequences.

Source: Bram Cohen's patience diff (unique lines as anchors), here with runs of three tokens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import count, groupby

from everyreader.lines.shown import Shown
from everyreader.lines.written import STREAMS, Written, is_mark

_RUN = 3  # tokens of an anchor: two are too often the same on a page, four lose short cells and headings
_SMALL = 100_000  # product of the lengths of a gap below which difflib is quick
_HUGE = 4_000_000  # product above which difflib may take frequent tokens as noise


def _unique_runs(tokens: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Places of the runs that are there once; -1 for others."""
    runs = list(zip(*(tokens[start:] for start in range(_RUN)), strict=False))
    places = dict(zip(runs, count(), strict=False))
    if len(places) < len(runs):
        often = [run for index, run in enumerate(runs) if places[run] != index]
        places.update(dict.fromkeys(often, -1))
    return places


def _longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `pairs` that rises on the right side too; the left side rises already."""
    rights = [right for _, right in pairs]
    if rights == sorted(rights):
        return list(pairs)
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
    pairs = ((i, others.get(run, -1)) for run, i in _unique_runs(left).items() if i >= 0)
    return _longest_chain([(i, j) for i, j in pairs if j >= 0])


def _gap(left: Sequence[str], right: Sequence[str], whole: bool) -> list[tuple[int, int]]:
    if left == right:
        return list(zip(range(len(left)), range(len(right)), strict=True))
    if set(left).isdisjoint(right):
        return []
    size = len(left) * len(right)
    if size > _SMALL and not whole:
        return align(left, right)  # what is common on the page may be rare in the gap
    blocks = SequenceMatcher(None, left, right, autojunk=size > _HUGE).get_matching_blocks()
    return [(i + k, j + k) for i, j, length in blocks for k in range(length)]


def align(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of places with equal tokens, rising on both sides. Time: about linear in the tokens."""
    pairs: list[tuple[int, int]] = []
    i = j = 0
    for x, y in [*_anchors(left, right), (len(left), len(right))]:
        if x < i or y < j:
            continue
        if i < x and j < y:
            gap = _gap(left[i:x], right[j:y], whole=x - i == len(left))
            pairs += [(i + p, j + q) for p, q in gap]
        pairs.append((x, y))
        i, j = x + 1, y + 1
    return pairs[:-1]  # without the ends


def _moved_runs(page: Shown, found: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Runs (start, end) of tokens of one element for which nothing was found."""
    missing = [place for place, index in enumerate(found) if index is None]
    for _, run in groupby(enumerate(missing), key=lambda at: (at[1] - at[0], page.owners[at[1]])):
        places = [place for _, place in run]
        yield places[0], places[-1] + 1


def _match_moved(page: Shown, source: Written, found: list[int | None]) -> None:
    """Find what the build moved: the same run of words, unused and only there."""
    moved = list(_moved_runs(page, found))
    used = {index for index in found if index is not None} if moved else set()
    free: dict[str, list[int]] = {}
    for index in sorted(set(range(len(source.words))) - used) if moved else ():
        free.setdefault(source.words[index], []).append(index)
    for start, end in moved:
        run = page.words[start:end]
        starts = [
            at
            for at in free.get(run[0], ())
            if source.words[at : at + len(run)] == run and used.isdisjoint(range(at, at + len(run)))
        ]
        if len(starts) == 1 and not is_mark(run[-1]):
            found[start:end] = range(starts[0], starts[0] + len(run))
            used.update(range(starts[0], starts[0] + len(run)))


def match(page: Shown, source: Written) -> list[int | None]:
    """For each token of the page: the index of the token of the source that it came from, or none."""
    found: list[int | None] = [None] * len(page.words)
    for stream in STREAMS:
        left, right = page.streams[stream], source.streams[stream]
        for i, j in align([page.words[i] for i in left], [source.words[j] for j in right]):
            found[left[i]] = right[j]
    _match_moved(page, source, found)
    return found
