"""Run every test, on a machine that has only Python. Arguments are handed to pytest.

python .ci/run_tests.py                          all of them
python .ci/run_tests.py -m "not browser"         without Chromium
"""

import sys

import environment

if __name__ == "__main__":
    environment.prepare("develop")
    if "not browser" not in sys.argv:
        environment.run(environment.ROOT / ".ci" / "chromium.py")
    environment.run("-m", "pytest", *sys.argv[1:])
