"""How many faults there were in each run: a drawing, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from everyreader.records import Counts

_WIDTH, _HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 92, 16, 32  # room around the lines, for the words
_LINES = {"errors": "", "warnings": "8 4", "notes": "2 4"}  # dashes: told apart without colour
_SHOWN = 60  # days: of a longer history, the last ones

_PART = """<h2 id="history">Over time</h2>
<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="drawing">
<title id="drawing">{title}</title>
{shapes}</svg>
<details><summary>The same as a table</summary>
<table>
<caption>Faults by day, the newest first</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Errors</th><th scope="col">Warnings</th>
<th scope="col">Notes</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</details>
"""


def chart(history: Sequence[Counts]) -> str:
    """HTML of the drawing and its table, the last run of each day; "" for fewer than two days.

    history  oldest first
    """
    days = list({counts.day: counts for counts in history}.values())[-_SHOWN:]
    if len(days) < 2:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{run.day}</th>'
        f"<td>{run.errors}</td><td>{run.warnings}</td><td>{run.notes}</td></tr>\n"
        for run in reversed(days)
    )
    changes = ", ".join(f"{name} from {_of(days[0], name)} to {_of(days[-1], name)}" for name in _LINES)
    title = f"From {days[0].day} to {days[-1].day}: {changes}."
    shapes = "".join((*_axes(days), *_lines(days)))
    return _PART.format(width=_WIDTH, height=_HEIGHT, title=title, shapes=shapes, rows=rows)


def _of(counts: Counts, name: str) -> int:
    value: int = getattr(counts, name)
    return value


def _most(days: Sequence[Counts]) -> int:
    return max(1, *(_of(run, name) for run in days for name in _LINES))


def _axes(days: Sequence[Counts]) -> Iterator[str]:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    yield f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}"/>\n'
    yield f'<text x="{_LEFT - 8}" y="{_TOP + 5}" text-anchor="end">{_most(days)}</text>\n'
    yield f'<text x="{_LEFT - 8}" y="{bottom + 5}" text-anchor="end">0</text>\n'
    yield f'<text x="{_LEFT}" y="{_HEIGHT - 10}">{days[0].day}</text>\n'
    yield f'<text x="{right}" y="{_HEIGHT - 10}" text-anchor="end">{days[-1].day}</text>\n'


def _lines(days: Sequence[Counts]) -> Iterator[str]:
    """One line a level, by date, with its name at its end."""
    for name, dashes in _LINES.items():
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in _points(days, name))
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        yield f'<path stroke-width="2"{dashed} d="M{path}"/>\n'
    ends: list[float] = []
    for y, name in sorted((_points(days, name)[-1][1], name) for name in _LINES):
        ends.append(max(y, ends[-1] + 16) if ends else y - 16)  # names that would touch: one below another
        yield f'<text x="{_WIDTH - _RIGHT + 8}" y="{ends[-1] + 5:.1f}">{name}</text>\n'


def _points(days: Sequence[Counts], name: str) -> list[tuple[float, float]]:
    first, last, most = days[0].day.toordinal(), days[-1].day.toordinal(), _most(days)
    wide, high = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    return [
        (
            _LEFT + wide * (run.day.toordinal() - first) / (last - first),
            _TOP + high * (1 - _of(run, name) / most),
        )
        for run in days
    ]
