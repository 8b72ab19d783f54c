"""Which paragraphs of an original changed since it was translated, and what stands for them there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from everyreader.records import Change, Passage
from everyreader.translations.align import pairs
from everyreader.translations.paragraphs import Paragraph, paragraphs
from everyreader.translations.recorded import Recorded


class _Step(NamedTuple):
    """What belongs together in a list as it was and as it is, by its place from 0; none: not in that one."""

    was: int | None
    now: int | None


class _Partner(NamedTuple):
    """The paragraph of the translation that stands for one of the original; none: it is gone."""

    place: int | None
    mended: bool  # it is not as it was when it was recorded


def changes(recorded: Sequence[Recorded], original: Sequence[Paragraph], text: str) -> list[Change]:
    """What a translator has to look at, in the order of the original; none: the translation is up to date.

    text  of the translation
    """
    was, now = [entry.original for entry in recorded], [one.id for one in original]
    if was == now:
        return []
    translation = paragraphs(text)
    partners = _partners(recorded, translation)
    steps = list(_steps(was, now, original, translation, partners))
    return list(_changes(steps, was, original, translation, partners))


def _partners(recorded: Sequence[Recorded], translation: Sequence[Paragraph]) -> list[_Partner]:
    """For each entry its paragraph of the translation today."""
    entries = [number for number, entry in enumerate(recorded) if entry.translation]
    was, now = [recorded[number].translation for number in entries], [one.id for one in translation]
    found = [_Partner(None, bool(entry.translation)) for entry in recorded]
    opcodes = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    inserted = [range(start, end) for tag, _, _, start, end in opcodes if tag == "insert"]
    fresh = {now[place]: place for places in inserted for place in places}
    for tag, first, last, start, end in opcodes:
        for at in range(first, last):
            place = start + at - first
            if place < end:
                found[entries[at]] = _Partner(place, tag != "equal")
            elif was[at] in fresh:  # it was moved
                found[entries[at]] = _Partner(fresh[was[at]], True)
    return found


def _steps(
    was: Sequence[str],
    now: Sequence[str],
    original: Sequence[Paragraph],
    translation: Sequence[Paragraph],
    partners: Sequence[_Partner],
) -> Iterator[_Step]:
    """Each paragraph of the original as it was, beside what it is now."""
    for _, first, last, start, end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if last - first == end - start:
            yield from map(_Step, range(first, last), range(start, end))
            continue
        # Nothing is left of what the old ones said; their translations show their kinds, links and pictures.
        there = [(at, place) for at in range(first, last) if (place := partners[at].place) is not None]
        yield from (_Step(at, None) for at in range(first, last) if partners[at].place is None)
        old, new = iter(there), iter(range(start, end))
        for ours, theirs in pairs(
            [one.unit for one in original[start:end]], [translation[place].unit for _, place in there]
        ):
            yield _Step(next(old)[0] if theirs else None, next(new) if ours else None)


def _changes(
    steps: Sequence[_Step],
    was: Sequence[str],
    original: Sequence[Paragraph],
    translation: Sequence[Paragraph],
    partners: Sequence[_Partner],
) -> Iterator[Change]:
    gone = {was[step.was]: step.was for step in steps if step.was is not None and step.now is None}
    new = {original[step.now].id for step in steps if step.now is not None and step.was is None}
    unknown = set(range(len(translation))) - {partner.place for partner in partners}
    before = -1  # place of the paragraph of the translation after which a new one belongs
    for step in steps:
        ours = original[step.now] if step.now is not None else None
        if ours is None and was[step.was or 0] in new:
            continue  # it is told where it stands now
        if step.was is not None:
            partner, kind = partners[step.was], "changed" if ours else "removed"
        elif ours and ours.id in gone:
            partner, kind = partners[gone[ours.id]], "moved"
        else:
            place = before + 1 if before + 1 in unknown else None
            partner, kind = _Partner(place, place is not None), "added"
        if kind == "removed" and partner.place is None:
            continue  # the translation is without it, too
        before = before if partner.place is None or kind == "moved" else partner.place
        if ours is None or step.was is None or was[step.was] != ours.id:
            yield _change(kind, ours, partner, translation, before)


def _change(
    kind: str, ours: Paragraph | None, partner: _Partner, translation: Sequence[Paragraph], before: int
) -> Change:
    theirs = translation[partner.place] if partner.place is not None else None
    near = theirs or (translation[before] if before >= 0 else None)
    return Change(
        kind,
        Passage(ours.unit.line, ours.unit.words) if ours else None,
        Passage(theirs.unit.line, theirs.unit.words) if theirs else None,
        near.unit.line if near else 1,
        partner.mended,
    )
