"""Guesses the language of a text from its commonest small words, for languages in Latin letters.

The lists were written for this project: words that are among the commonest of one language. Words that two of
them share count for both, so that a text must lean clearly to one side.
"""

from __future__ import annotations

import re
from collections import Counter

from everyreader.rules._shared.aria import tokens

_SMALL_WORDS = {
    "cy": tokens(
        "y yr yn a ac o i mae ei eu ar am gan wedi bod sydd hyn ond fel nid oes chi ni hwn gyda roedd"
    ),
    "da": tokens("og i det at en den til er som på de med der ikke af for jeg et har om vi var fra man skal"),
    "de": tokens(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an wir sie"
    ),
    "en": tokens(
        """the of and to in is that for it with as are on be this by from have has or not at was we you they
        can an i my me do how what when if so all one there their which more about who will your he she his
        her into out up than them then some no yes our us"""
    ),
    "es": tokens(
        "el la de que y en los se del las un por con no una su para es al lo como más pero sus le ya o"
    ),
    "fi": tokens(
        "ja on ei se että hän oli mutta ovat kuin myös joka niin mitä sen tai kun olla ole vain jos voi"
    ),
    "fr": tokens(
        "le la les de des et un une du en est que qui dans pour il elle sur pas au avec par ce sont nous vous"
    ),
    "it": tokens(
        "il la di che e un una in per non con del le si dei da al è sono gli come nel alla più ma anche lo"
    ),
    "nl": tokens(
        "de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij naar uit wij hij"
    ),
    "pl": tokens("i w na z się nie że jest o jak po co ale za od tak czy przez dla był są oraz może jego"),
    "pt": tokens(
        "o a de que e do da em um uma para com não os no se na por mais as dos como mas ao ele foi seu"
    ),
    "sv": tokens(
        "och i att det som en på är av för med den till inte har de ett om han var vi jag från kan så"
    ),
    "tr": tokens(
        "ve bir bu da de için ile çok olarak daha gibi ne kadar olan en ama değil her sonra var ya mi"
    ),
}
_ANY = frozenset().union(*_SMALL_WORDS.values())
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEAST_FOUND, _LEAST_SHARE, _TIMES_NEXT = 5, 0.2, 1.6


def guess(text: str) -> str:
    """Code of the language that `text` is most likely in, or "" where the text is short or unclear."""
    words = Counter(_WORD.findall(text))
    small: Counter[str] = Counter()
    for word, count in words.items():
        if (folded := word.casefold()) in _ANY:
            small[folded] += count
    if small.total() < _LEAST_FOUND:
        return ""
    counts = sorted(
        (
            (sum(count for word, count in small.items() if word in its), code)
            for code, its in _SMALL_WORDS.items()
        ),
        reverse=True,
    )
    (first, code), (second, _) = counts[:2]
    sure = first >= _LEAST_FOUND and first >= _LEAST_SHARE * words.total() and first >= _TIMES_NEXT * second
    return code if sure else ""


def guesses(code: str) -> bool:
    """Whether texts in the language `code` can be told from others here."""
    return code.split("-")[0].lower() in _SMALL_WORDS
