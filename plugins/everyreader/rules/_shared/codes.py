"""Language codes. Source: BCP 47 (RFC 5646), the IANA registry's two-letter codes (ISO 639-1)."""

from __future__ import annotations

from everyreader.registry import languages
from everyreader.rules._shared.aria import tokens

TWO_LETTERS = tokens(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia
    id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb
    lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"""
)
# Three-letter codes that the registry leaves out because a two-letter code exists (the commonest ones)
_REPLACED = tokens(
    """ara bul cat ces cym dan deu ell eng est eus fas fin fra gle heb hin hrv hun hye ind isl ita jpn kat
    kor lav lit mkd nld nor pol por ron rus slk slv spa sqi srp swa swe tam tha tur ukr urd vie zho
    ger fre dut wel gre chi cze rum alb arm baq bur geo ice mac mao may per slo tib"""
)
RIGHT_TO_LEFT = tokens("ar arc ckb dv fa he iw ku-arab ks-arab nqo ps sd syr ug ur uz-arab yi pa-arab ji")


def code_exists(code: str) -> bool:
    """Whether the first part of a language tag is a language. Three-letter codes count unless replaced.

    Only the first part decides how a text is spoken, so the others aren't judged. The list of some 8,000
    three-letter codes isn't carried: any of that form is believed.
    """
    primary = code.strip().split("-")[0].lower()
    if len(primary) == 2:
        return primary in TWO_LETTERS
    return len(primary) == 3 and primary.isascii() and primary.isalpha() and primary not in _REPLACED


def meant(code: str) -> str:
    """A hint for a message at a code that is none: " Did you mean 'cy'?" for "welsh" or "cym", or ""."""
    names = {
        name.lower(): known.code
        for known in languages().values()
        for name in (known.english_name, known.name)
    }
    primary = code.strip().split("-")[0].lower()
    found = names.get(code.strip().lower()) or (primary[:2] if primary in _REPLACED else "")
    return f" Did you mean '{found}'?" if found in languages() else ""


def right_to_left(code: str) -> bool:
    """Whether the language is written from right to left."""
    parts = code.lower().split("-")
    if len(parts) > 1 and len(parts[1]) == 4:
        return parts[1] in ("arab", "hebr", "nkoo", "syrc", "thaa")
    return parts[0] in RIGHT_TO_LEFT
