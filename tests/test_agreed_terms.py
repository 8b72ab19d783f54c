"""A translation is compared with its original: it uses the agreed words, in all their forms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from everyreader.check import check_site
from everyreader.records import Term, TermList, TermUse, Translation
from everyreader.registry import rules
from everyreader.types import Finding, Page, Site, SourceLine

TERMS = TermList(
    "docs/terms.yml",
    (
        Term(
            "co-production",
            1,
            {
                "en": TermUse("co-production", ("co-produc*",)),
                "cy": TermUse("cydgynhyrchu"),
                "fr": TermUse("coproduction", ("coprodui*",)),
                "ar": TermUse("الإنتاج المشترك"),
                "pl": TermUse("koprodukcja"),
                "ur": TermUse("کو پروڈکشن"),
            },
        ),
    ),
)


def page(code: str, text: str, **meta: str) -> Page:
    path = f"docs/{code}/tea/index.md"
    source = tuple(SourceLine(path, number, line) for number, line in enumerate(text.split("\n"), 4))
    return Page(f"{code}/tea/", code, "", source, terms=TERMS, meta=meta)


def found(code: str, translation: str, original: str = "We call it co-production.") -> list[Finding]:
    """What is found in a page of two paragraphs, whose second ones are given."""
    pages = [page("en", f"Hello.\n\n{original}"), page(code, f"Hello.\n\n{translation}")]
    known = tuple(
        Translation("tea/index.md", one.language, one.source[0].path, status, "0123456789ab", "", "")
        for one, status in zip(pages, ("source", "current"), strict=True)
    )
    site = Site({(one.language, one.url): one for one in pages}, translations=known)
    return check_site(site, [rules()["term-translated-otherwise"]])


def test_another_word_is_reported_at_its_line_with_the_agreed_one() -> None:
    (finding,) = found("fr", "Cela s’appelle la participation.")

    assert ("docs/fr/tea/index.md", 6) == (finding.path, finding.line)
    assert (
        'The original says "co-production", which is called "coproduction" on this site.' == finding.message
    )


@pytest.mark.parametrize(
    ("code", "translation"),
    [
        ("cy", "Rydyn ni’n ei alw’n gydgynhyrchu."),
        ("cy", "Mae’n gwneud cydgynhyrchu a chydgynhyrchu."),
        ("fr", "Nous parlons de **coproduction**."),
        ("fr", "Nous avons coproduit un plan."),
        ("ar", "نتحدث عن إنتاج مشترك."),
        ("ar", "هذا مهم للإنتاج المشترَك."),
        ("pl", "Mówimy o koprodukcji."),
        ("ur", "ہم اسے کو پروڈکشن کہتے ہیں۔"),
        ("fr", '<span lang="en">We call it co-production.</span>'),
        ("fr", '[Co-production Wales](https://example.org){: lang="en" } le dit.'),
    ],
)
def test_bent_forms_and_names_that_stay_in_the_language_of_the_original_are_right(
    code: str, translation: str
) -> None:
    assert [] == found(code, translation)


@pytest.mark.parametrize(
    ("code", "translation"),
    [
        ("cy", "Rydyn ni’n ei alw’n gyfranogiad."),
        ("ar", "نتحدث عن المشاركة."),
        ("pl", "Mówimy o współpracy."),
        ("ur", "ہم اسے شرکت کہتے ہیں۔"),
        ("fr", "Voir [la page](../co-production/index.md)."),
    ],
)
def test_other_words_are_found_in_each_language(code: str, translation: str) -> None:
    assert 1 == len(found(code, translation))


def test_words_in_quotation_marks_and_in_other_languages_of_the_original_need_no_term() -> None:
    assert [] == found("fr", "Elle le dit.", original="Elinor Ostrom wrote “co-production”.")
    assert [] == found("fr", "Voir [ici](x.md).", original="See [here](co-production/index.md).")


def test_the_title_and_the_description_are_compared_too() -> None:
    english = page("en", "Hello.", title="Co-production", description="Hello.")
    french = page("fr", "Bonjour.", title="La participation", description="Bonjour.")
    known = Translation("tea/index.md", "en", english.source[0].path, "source", "", "", "")
    other = replace(known, language="fr", file=french.source[0].path, status="outdated")
    site = Site({("en", "x"): english, ("fr", "fr/tea/"): french}, translations=(known, other))

    (finding,) = check_site(site, [rules()["term-translated-otherwise"]])

    assert 0 == finding.line
