"""What a scene is, and where the scenes are found.

A scene is a function in a file of the folder scenes/, marked with `@scene(...)`. Its name, with dashes, is
the name of the picture. No list has to be kept: a new function is a new picture.
"""

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from kit import SQUARE, svg

Drawing = list[object]  # figures and snippets, from back to front; str() of each is SVG
UPRIGHT = {  # ticks and clocks keep their direction in a mirrored picture
    "M-15 1L-5 12L16-13": "M15 1L5 12L-16-13",
    "M-10 1L-3 9L11-9": "M10 1L3 9L-11-9",
    "M0-13V0L9 6": "M0-13V0L-9 6",
}


@dataclass(frozen=True)
class Scene:
    """One picture before it is drawn."""

    draw: Callable[[], Drawing]
    ground: str  # a name in kit.GROUNDS
    view: str  # the viewBox

    @property
    def name(self) -> str:
        """The name of the picture. A trailing underscore avoids a word that Python keeps for itself."""
        return self.draw.__name__.rstrip("_").replace("_", "-")

    @property
    def topic(self) -> str:
        """The file that the scene stands in."""
        return self.draw.__module__.rpartition(".")[2]

    def svg(self) -> str:
        """Return the picture as an SVG document."""
        return svg("".join(map(str, self.draw())), self.ground, self.view)

    def mirrored_svg(self) -> str:
        """Return the picture for languages that are written from right to left."""
        body = "".join(map(str, self.draw()))
        for before, after in UPRIGHT.items():
            body = body.replace(before, after)
        return svg(f'<g transform="matrix(-1 0 0 1 240 0)">{body}</g>', self.ground, self.view)


def scene(ground: str, view: str = SQUARE) -> Callable[[Callable[[], Drawing]], Scene]:
    """Mark a function as a scene on a `ground`."""

    def mark(draw: Callable[[], Drawing]) -> Scene:
        return Scene(draw, ground, view)

    return mark


def all_scenes() -> Iterator[Scene]:
    """Yield every scene, by topic and then as the file has them."""
    import scenes

    for found in pkgutil.iter_modules(scenes.__path__, "scenes."):
        for value in vars(import_module(found.name)).values():
            if isinstance(value, Scene):
                yield value
