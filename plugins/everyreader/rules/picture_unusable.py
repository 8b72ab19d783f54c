"""A picture that the page names can't be shown.

Who:    Nobody sees the picture, and no one hears its text alternative.
Fix:    Write the name as the list of pictures has it, or add the picture to the list.
Bad:    <img src="" alt="power" data-picture="power" data-problem="There is no picture 'power'.">
Good:   <img src="sharing-power.svg" alt="Two people hold one key." data-picture="sharing-power">
Source: Our choice: every picture has a title, a text alternative, an author and a licence.
"""

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="img[data-problem]", group="easy-read")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    yield element, attribute(element, "data-problem") or ""
