"""Whether a translation kept the markup of its original: links, pictures, citations, and closed brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from everyreader.pictures import PICTURE
from everyreader.rules._shared.unseen import hiding

_CODE = re.compile(r"(`+).*?\1", re.S)
_LINK = re.compile(r"\]\((?P<target>(?P<page>[^()#\s]*)(?:[^()\s]|\([^()]*\))*)[^()]*\)")
_KEPT = {
    "the picture": re.compile(PICTURE),
    "the citation": re.compile(r"\[@[^\[\]]+\]"),
    "the footnote": re.compile(r"\[\^[^\[\]]+\]"),
    "the attributes": re.compile(r"\{(?::|[ ]*[#.])[^{}\n]*\}"),
    "the tag": re.compile(r"<(?:/?[a-zA-Z]|!--)[^<>]*>"),
    "the place for a value": re.compile(r"\{[a-z_]+\}"),
}
_TAG = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][\w-]*)(?:\s[^<>]*?)?(?P<empty>/?)>")
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_ESCAPED = re.compile(r"\\.", re.S)
_BOLD = re.compile(r"(?<!\*)\*\*(?!\*)")
# What a translation may add: that words are in another language, or run the other way.
_LANGUAGE = r"(?:[ ]*\b(?:lang|dir)=(?:\"[\w-]*\"|'[\w-]*'|[\w-]+))+[ ]*"
_MAY_ADD = re.compile(rf"<(?:span|bdi){_LANGUAGE}>|<bdi>|</(?:span|bdi)>|\{{:?{_LANGUAGE}\}}", re.I)
_EMPTY_TAGS = {"br", "hr", "img", "input", "wbr"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_OPENING = {")": "(", "]": "["}


def faults(original: str, translation: str, before: str = "") -> list[str]:
    """What is broken or lost in a translation, a sentence each, without what its original has too.

    before  the translation as it was: a person may have had a reason to write it like that
    """
    known = (
        {*_broken(original), *_broken(before), *_lost(original, before)} if before else {*_broken(original)}
    )
    return [fault for fault in (*_broken(translation), *_lost(original, translation)) if fault not in known]


def kept_as_it_is(original: str) -> list[str]:
    """The markup of a text that a translator must leave as it is, in its order, each once."""
    found = [f"({match['target']})" for match in _LINK.finditer(original)]
    found += [match[0] for pattern in _KEPT.values() for match in pattern.finditer(original)]
    found = [what for what in found if not _MAY_ADD.fullmatch(what)]
    return list(dict.fromkeys(found))


def _lost(original: str, translation: str) -> Iterator[str]:
    """A sentence for each link, picture, citation ... that stands more often in one of the texts.

    Ids of headings are made of their words, so links are compared without them. What marks words of another
    language may be added, and is not missed.
    """
    for name, pattern in {"the link to": _LINK, **_KEPT}.items():
        ours, theirs = (
            Counter(match["page"] if pattern is _LINK else match[0] for match in pattern.finditer(text))
            for text in (original, translation)
        )
        lost = (what for what in ours - theirs if not _MAY_ADD.fullmatch(what))
        yield from (f"{name} {what or 'this page'} is missing" for what in lost)
        added = (what for what in theirs - ours if not _MAY_ADD.fullmatch(what))
        yield from (f"{name} {what or 'this page'} is not in the original" for what in added)


def _broken(text: str) -> Iterator[str]:
    yield from (f"the sign U+{ord(sign):04X} is no text" for sign in _CONTROL.findall(text))
    yield from hiding(text)
    plain = _ESCAPED.sub("", _COMMENT.sub("", _CODE.sub("", text)))
    if plain.count("`"):
        yield "a ` opens code that is not closed"
    if len(_BOLD.findall(plain)) % 2:
        yield "one ** has no partner: bold words stand between two **"
    yield from _tags(plain)
    yield from _brackets(_TAG.sub("", plain))


def _brackets(text: str) -> Iterator[str]:
    """Brackets of links; a single ")" after a letter or number is an ordinary list in running text: "a)"."""
    open_ones: list[str] = []
    for at, sign in enumerate(text):
        if sign in "([":
            open_ones.append(sign)
        elif sign in ")]" and open_ones and open_ones[-1] == _OPENING[sign]:
            open_ones.pop()
        elif sign == "]" or (sign == ")" and not text[at - 1 : at].isalnum()):
            yield f"a {sign} closes nothing"
    yield from (f"a {sign} is not closed" for sign in open_ones)


def _tags(text: str) -> Iterator[str]:
    open_ones: list[str] = []
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if name in _EMPTY_TAGS or tag["empty"]:
            continue
        if not tag["closes"]:
            open_ones.append(name)
        elif open_ones and open_ones[-1] == name:
            open_ones.pop()
        else:
            yield f"</{name}> closes nothing"
    yield from (f"<{name}> is not closed" for name in open_ones)
