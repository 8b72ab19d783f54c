"""Makes many documents at once, and none twice: what has not changed comes out of the cache."""

from __future__ import annotations

import io
import os
import queue
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from everyreader.documents.forms import Form
from everyreader.documents.frame import Document
from everyreader.easyread.pdf import PdfMaker, key
from everyreader.types import InputError

_THREADS = min(
    4, os.cpu_count() or 1
)  # Typst lets the others run while it works; more threads need more memory
_PROGRESS = 25  # documents between two lines of progress
_HOUR, _DAY = 3600, 86400  # seconds


@dataclass(frozen=True)
class Order:
    """A document in a form, and the file it goes to."""

    document: Document
    form: Form
    file: Path


@dataclass(frozen=True)
class Printed:
    """A file that was made. pages: of paper, one side each; size: bytes."""

    order: Order
    pages: int
    size: int


@dataclass(frozen=True)
class Failed:
    """A file that can't be made: the others are."""

    order: Order
    error: InputError


class Press:
    """Keeps each PDF in the folder `cache`, as `<key>-<pages>.pdf`; no folder: nothing is kept."""

    def __init__(self, cache: Path | None, say: Callable[[str], None]) -> None:
        self._cache, self._say = cache, say
        self._makers: queue.SimpleQueue[PdfMaker] = queue.SimpleQueue()
        self._kept = {file.name.partition("-")[0]: file for file in cache.glob("*.pdf")} if cache else {}
        self._used: set[Path] = set()

    def print(self, orders: Iterable[Order]) -> Iterator[Printed | Failed]:
        """Write the files, in threads; yields what came of each order, in their order."""
        waiting = list(orders)
        with ThreadPoolExecutor(_THREADS) as pool:
            for number, done in enumerate(pool.map(self._one, waiting), 1):
                if number % _PROGRESS == 0 or number == len(waiting) > _PROGRESS:
                    self._say(f"{number} of {len(waiting)} PDFs")
                yield done

    def forget_unused(self) -> None:
        """Remove from the cache what no build has asked for since a day: others may build here meanwhile."""
        for file in set(self._kept.values()) - self._used:
            if _age(file) > _DAY:
                file.unlink(missing_ok=True)

    def _one(self, order: Order) -> Printed | Failed:
        try:
            pages, pdf = self._pdf(order)
            write(order.file, pdf)
        except InputError as error:
            return Failed(order, error)
        except OSError as error:
            what = f"can't be written ({error.strerror}): choose another folder, or make room"
            return Failed(order, InputError(order.file.name, 0, what))
        return Printed(order, pages, len(pdf))

    def _pdf(self, order: Order) -> tuple[int, bytes]:
        """The number of pages, and the bytes."""
        name = key(order.document, order.form)
        kept = self._kept.get(name)
        if kept and kept.is_file():  # another build may have removed it
            self._used.add(kept)
            if _age(kept) > _HOUR:
                kept.touch()
            return int(kept.stem.rpartition("-")[2]), kept.read_bytes()
        pdf = self._made(order)
        pages = _pages(pdf)
        if self._cache:
            write(self._cache / f"{name}-{pages}.pdf", pdf)
        return pages, pdf

    def _made(self, order: Order) -> bytes:
        """A PDF by a maker that no other thread uses just now."""
        try:
            maker = self._makers.get_nowait()
        except queue.Empty:
            maker = PdfMaker()
        try:
            return maker.make(order.document, order.form)
        finally:
            self._makers.put(maker)


def _age(file: Path) -> float:
    """Seconds since a file of the cache was made or used; of one that another build has removed, none."""
    try:
        return time.time() - file.stat().st_mtime
    except FileNotFoundError:
        return 0


def _pages(pdf: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all: under another name first, which then takes its place."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
