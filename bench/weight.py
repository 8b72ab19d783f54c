"""What a first visit to a page weighs in a browser: HTML, CSS and JavaScript as gzip sends them, and fonts.

    python bench/weight.py FOLDER_OF_THE_BUILT_SITE [PATH_OF_CHROMIUM]

Pictures are not counted. Our aims: 30 kB without fonts, 50 kB of fonts.
"""

from __future__ import annotations

import gzip
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Response, sync_playwright

AIM, AIM_FONTS = 30_000, 50_000  # bytes
KINDS = ("document", "stylesheet", "script", "font")  # as the browser names what it fetches


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Address under which `folder` is served while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def weigh(browser: Browser, address: str) -> Counter[str]:
    """Bytes by kind for one page in a fresh browser profile; fonts are compressed already."""
    responses: list[Response] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    weight: Counter[str] = Counter()
    for response in responses:
        kind = response.request.resource_type
        if kind in KINDS:
            weight[kind] += len(response.body() if kind == "font" else gzip.compress(response.body(), 6))
    context.close()
    return weight


def main(site: Path, chromium: str | None) -> None:
    pages = [path.parent.relative_to(site).as_posix() for path in sorted(site.rglob("index.html"))]
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        weights = {page: weigh(browser, f"{address}{page}/") for page in pages}
        browser.close()
    print(f"{'kB':>6} {'HTML':>6} {'CSS':>6} {'script':>6} {'fonts':>6}  page")
    for page, weight in weights.items():
        numbers = (weight.total() - weight["font"], *(weight[kind] for kind in KINDS))
        print(*(f"{number / 1000:6.1f}" for number in numbers), "", page)
    heaviest = max(weight.total() - weight["font"] for weight in weights.values()) / 1000
    fonts = max(weight["font"] for weight in weights.values()) / 1000
    print(f"heaviest page {heaviest:.1f} kB (aim {AIM / 1000:.0f})")
    print(f"most fonts {fonts:.1f} kB (aim {AIM_FONTS / 1000:.0f})")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else None)
