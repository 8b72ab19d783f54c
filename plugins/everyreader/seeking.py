"""Whether a page has what a rule looks for: most pages lack most of it, which their text shows at once."""

from __future__ import annotations

import re

from everyreader.registry import known_language
from everyreader.tree_index import WORD
from everyreader.types import Page, Rule


def may_find(rule: Rule, page: Page) -> bool:
    """Whether `page` is of the version that `rule` is about, and has what it seeks.

    That is a match for its pattern, or a word of each of its lists.
    """
    if rule.version not in ("", page.version):
        return False
    if isinstance(rule.seeks, str):
        return not rule.seeks or re.search(rule.seeks, page.index.tokens) is not None
    return all(_has_word_of(name, page) for name in rule.seeks)


def _has_word_of(name: str, page: Page) -> bool:
    """Whether the parts of some word from the list `name`, in any language of `page`, are among its words."""
    languages = {language for code in page.languages if (language := known_language(code))}
    words = (word for language in languages for word in language.lists.get(name, ()))
    return any(page.index.vocabulary.issuperset(WORD.findall(word.casefold())) for word in words)
