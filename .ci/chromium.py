"""Find a Chromium for the browser tests, or install one.

python .ci/chromium.py      prints where it is
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from everyreader.browser.axe import find_chromium

HOW = (
    "The browser tests need Chromium: install it, or Google Chrome, so that it is on the PATH, and try again."
)


def as_administrator() -> list[str] | None:
    """What to put before apt-get on Debian, or none where it is not Debian or would ask for a password.

    Not on Ubuntu: its package `chromium` only fetches a snap, which does not run in a container.
    """
    release = Path("/etc/os-release")
    if not release.exists() or "\nID=debian\n" not in "\n" + release.read_text():
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return (
        [sudo] if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0 else None
    )


def install() -> None:
    """Install Debian's Chromium where we may, else Playwright's own. What goes wrong is on the screen."""
    before = as_administrator()
    if before is not None:
        subprocess.run([*before, "apt-get", "-q", "update"])
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
        subprocess.run(
            [*before, *quiet, "apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium"]
        )
    if find_chromium() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])


if __name__ == "__main__":
    if find_chromium() is None:
        install()
    print(find_chromium() or sys.exit(HOW))
