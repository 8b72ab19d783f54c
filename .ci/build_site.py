"""Build the website into site/. A build that fails leaves the last good site/ as it was.

python .ci/build_site.py
"""

import shutil
import subprocess
import sys
from pathlib import Path

import environment


def build(folder: Path, python: Path) -> int:
    """Build the MkDocs project in `folder` with the interpreter `python`; returns its exit code.

    The pages are made in build/site, and take the place of site/ only when all of them are good.
    """
    new, last, good = folder / "build/site", folder / "build/site.last", folder / "site"
    command = [str(python), "-m", "mkdocs", "build", "--site-dir", str(new)]
    done = subprocess.run(command, cwd=folder, env=environment.settings())
    if done.returncode:
        kept = "site/ is still the last good one. " if good.exists() else ""
        print(f"\nThe site was not built. {kept}What was made so far lies in build/site/.")
        return done.returncode
    shutil.rmtree(last, ignore_errors=True)
    if good.exists():
        good.replace(last)
    new.replace(good)
    shutil.rmtree(last, ignore_errors=True)
    print("\nWhat was found, as a page to read: .cache/everyreader/report.html")
    print("The site is in site/. To read it: `make serve`, then open http://127.0.0.1:8000/ in a browser.")
    return 0


if __name__ == "__main__":
    environment.prepare("site")
    sys.exit(build(environment.ROOT, environment.python()))
