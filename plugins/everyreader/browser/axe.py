"""axe-core in Chromium: the only file that starts a browser.

axe-core is in this package as published (`axe.min.js`, MPL 2.0, see `axe.LICENSE.txt`); `make axe` renews it.
"""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SCHEMES = ("light", "dark")
WIDTHS = (1280, 360)  # CSS pixels: a desk, and a phone
_HEIGHT = 900
_RUN = """async (colours) => {
  const rules = colours ? { runOnly: ["cat.color"] } : {};
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ impact, target, failureSummary }) =>
    [id, impact ?? "minor", target.length === 1 ? String(target[0]) : "", failureSummary ?? ""]));
}"""


class BrowserError(Exception):
    """There is no browser to look with; the message says what to do."""


class Fault(NamedTuple):
    """One element of which axe-core complains.

    rule     axe's own id: "image-alt"
    impact   "minor", "moderate", "serious" or "critical"
    target   CSS selector of the element; "" for one in a frame or a shadow tree
    summary  what must be mended, several lines
    """

    rule: str
    impact: str
    target: str
    summary: str


@cache
def axe_source() -> str:
    """The JavaScript of axe-core."""
    return (resources.files("everyreader.browser") / "axe.min.js").read_text(encoding="utf-8")


def find_chromium() -> str | None:
    """Path of a Chromium on this machine: one on the PATH, else the one that Playwright keeps. Or none.

    raises  BrowserError where Playwright is not installed
    """
    on_path = (shutil.which(name) for name in NAMES)
    if path := next((path for path in on_path if path), None):
        return path
    with _playwright() as playwright:
        kept: str = playwright.chromium.executable_path
    return kept if Path(kept).exists() else None


# Two frames: what the page does of itself on a new scheme or width is done by then.
_SETTLE = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def faults(folder: Path, addresses: Iterable[str]) -> Iterator[tuple[str, list[Fault]]]:
    """Each address inside the built site in `folder`, and what axe-core finds there.

    Every page is opened in a light and a dark scheme, at two widths; what differs in no way is told once.

    raises  BrowserError where Playwright or Chromium is missing
    """
    path = find_chromium()
    if path is None:
        raise BrowserError(
            "there is no Chromium on this machine: install it, or run `playwright install chromium`"
        )
    with _served(folder) as site, _playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        page = browser.new_context(reduced_motion="reduce").new_page()
        for address in addresses:
            page.emulate_media(color_scheme="light")
            page.goto(site + quote(address))
            page.evaluate(axe_source())
            yield address, list(_on_open_page(page))
        browser.close()


def _on_open_page(page: Any) -> dict[Fault, None]:
    """What axe-core finds, each once, in the order found; in the dark, only colours can have changed."""
    seen: dict[Fault, None] = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": _HEIGHT})
            page.evaluate(_SETTLE)
            seen |= dict.fromkeys(Fault(*found) for found in page.evaluate(_RUN, scheme != SCHEMES[0]))
    return seen


@contextmanager
def _playwright() -> Iterator[Any]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise BrowserError('Playwright is not installed: run `pip install "everyreader[browser]"`') from None
    with sync_playwright() as playwright:
        yield playwright


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The address, with a "/" at its end, at which this machine alone can read `folder`."""
    handler = partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
