"""The marks that a language puts between words which the build joins."""

from __future__ import annotations

from everyreader.types import Language


def apposed(language: Language, *parts: str) -> str:
    """What is named and what is said of it: "The jigsaw, large print", with the comma of the language."""
    return f"{language.typography.get('instead', {}).get(',', ',')} ".join(parts)


def colon(language: Language) -> str:
    """The mark between a name and what it stands for, with the space before it that French has."""
    return "\u00a0: " if ":" in language.typography.get("before", "") else ": "
