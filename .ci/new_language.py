"""Begin a language: its file, with the English words of the interface to be translated.

python .ci/new_language.py cy
"""

import re
import sys

import environment

LANGUAGES = environment.ROOT / "plugins/everyreader/languages"
HEAD = """code = "{code}"
name = ""                    # its own name for itself
english_name = ""
direction = ""               # "ltr" or "rtl"
reviewed_by = []             # people who read these words as speakers; empty: shown as not reviewed

"""
NEXT = """Fill in {file}: the words in quotation marks are English, write yours there.
Then add the language to mkdocs.yml, under `languages:`

        - {{locale: {code}, name: ITS OWN NAME, build: true}}

and translate the first page: copy docs/en/index.md to docs/{code}/index.md. `make serve` shows it.
"""

if __name__ == "__main__":
    code = sys.argv[1] if len(sys.argv) > 1 else ""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        sys.exit("Give the code of the language, as web pages use it: make new-language CODE=cy")
    file = LANGUAGES / f"{code}.toml"
    if file.exists():
        sys.exit(f"There is a file for {code} already: {file.relative_to(environment.ROOT)}")
    english = (LANGUAGES / "en.toml").read_text(encoding="utf-8")
    words = re.search(r"^\[interface\]\n.*?(?=^(?:# ---[^\n]*\n)?\[|\Z)", english, re.M | re.S)
    assert words is not None, "languages/en.toml has no [interface]"
    file.write_text(HEAD.format(code=code) + words[0].rstrip() + "\n", encoding="utf-8")
    print(NEXT.format(code=code, file=file.relative_to(environment.ROOT)))
