"""A page is harder to read than it should be.

Who: People who read little, are tired, or are new to the language give up.
Fix: Shorten the longest sentences and use words that people say every day.
Bad: <p>Notwithstanding considerable organisational commitment to participatory methodologies, the
    implementation of collaborative commissioning arrangements across statutory institutions remains
    characterised by inconsistent interpretation of fundamental principles, insufficient allocation of
    resources and persistent asymmetries of influence between professional stakeholders and the
    communities whose experiences ostensibly inform decisions.</p>
    <p>Consequently, practitioners increasingly acknowledge that transformational redistribution of
    responsibilities necessitates comprehensive reconsideration of governance structures, accountability
    mechanisms and remuneration policies, particularly where historically marginalised populations
    encounter disproportionate administrative obstacles that undermine their willingness to contribute
    meaningfully to consultative exercises.</p>
    <p>Furthermore, contemporary evaluations demonstrate that superficial engagement, however
    enthusiastically promoted, frequently generates disillusionment among participants who subsequently
    perceive institutional rhetoric about equality as fundamentally incompatible with observable
    behaviour, thereby diminishing legitimacy and discouraging sustained involvement throughout
    subsequent phases of development, procurement and evaluation, which ultimately compromises the
    effectiveness of interventions intended to ameliorate longstanding inequalities within contemporary
    administrative environments characterised by fragmentation, competitive procurement, precarious
    employment, diminishing budgets and unrelenting organisational restructuring, with demonstrable
    consequences for continuity.</p>
Good: <p>We share power. You know what it is like to use the service. We know how it works. We decide
    together.</p>
Source: Our choice of aim: texts for learners of the middle level of OneStopEnglish; WCAG 2.2 SC 3.1.5
    (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("3.1.5",), group="reading-level", limit="page_index")
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    reading = page.reading
    if page.version == "standard" and reading.index is not None and reading.index > limit:
        found = f"{reading.index:+.1f} ± {reading.band:.1f}, where 0 is the news; the aim is {limit:+.1f}"
        longest = f" Its longest sentence has {len(reading.hard[0].words)} words." if reading.hard else ""
        words = f" Hard words: {', '.join(reading.hard_words)}." if reading.hard_words else ""
        yield None, f"The level of this page is: {reading.level} ({found}).{longest}{words}"
