"""Begin a rule: its file and its cases, with what must be filled in.

python .ci/new_rule.py link-text-vague
"""

import re
import sys

import environment

RULE = '''"""FAULT: what is wrong, as a sentence.

Who: Who is kept out, and how.
Fix: What the writer does about it, in Markdown first.
Bad: <p>An example that has the fault.</p>
Good: <p>An example that has not.</p>
Source: WCAG 2.2 SC, ACT rule or guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="p")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if "fault" in element.text:  # say here when an element has the fault
        yield element, "What is wrong here, in plain words."
'''
CASES = """<!-- fail: what makes it wrong -->
<p>An example that has the fault.</p>

<!-- pass: what makes it right -->
<p>An example that has not.</p>

<!-- skip: why the rule does not apply -->
<h2>Tea</h2>
"""

if __name__ == "__main__":
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name):
        sys.exit("Name the fault, in small letters with dashes: make new-rule NAME=link-text-vague")
    stem = name.replace("-", "_")
    rule = environment.ROOT / f"plugins/everyreader/rules/{stem}.py"
    cases = environment.ROOT / f"tests/rules/{stem}.html"
    if rule.exists():
        sys.exit(f"There is a rule {name} already: {rule.relative_to(environment.ROOT)}")
    rule.write_text(RULE, encoding="utf-8")
    cases.write_text(CASES, encoding="utf-8")
    print("Fill in, then run `make test`:")
    for path in (rule, cases):
        print(f"  {path.relative_to(environment.ROOT)}")
