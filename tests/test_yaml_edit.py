"""One value changed in a text of YAML, and nothing else."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from everyreader.types import InputError
from everyreader.yaml_edit import plain, with_key, with_value


@pytest.mark.parametrize(
    ("text", "keys", "changed"),
    [
        ("a: 1 # one\nb: 2\n", ("a",), "a: x # one\nb: 2\n"),
        ("a: 1\n\n# end\n", ("b",), "a: 1\nb: x\n\n# end\n"),
        ("a:\n  b: 1\n# c\nd: 2\n", ("a", "c"), "a:\n  b: 1\n  c: x\n# c\nd: 2\n"),
        ("a: {b: 1}\n", ("a", "c"), "a: {b: 1, c: x}\n"),
        ("a: {}\n", ("a", "c"), "a: {c: x}\n"),
        ("a:\n  - b\nc: 1\n", ("a",), "a: x\nc: 1\n"),
        ("a:\nb: 1\n", ("a",), "a: x\nb: 1\n"),
        ("- n: 1\n  v: 2\n- n: 3\n", ("n=3", "v"), "- n: 1\n  v: 2\n- n: 3\n  v: x\n"),
        ("- i18n:\n    a: 1\n", ("i18n", "a"), "- i18n:\n    a: x\n"),
        ("", ("a", "b"), "a:\n  b: x\n"),
        ("# none\n", ("a",), "# none\na: x\n"),
        ("a: 1", ("b", "c"), "a: 1\nb:\n  c: x"),
        ("a: 1\r\n", ("b", "c"), "a: 1\r\nb:\r\n  c: x\r\n"),
        ("a: 1\r", ("b", "c"), "a: 1\rb:\r  c: x\r"),
    ],
)
def test_a_value_is_changed_or_added_in_its_place(text, keys, changed):
    assert changed == with_value(text, keys, "x", "tea.yml")


def test_a_key_gets_another_name():
    assert "a b: 1\nc: 2\n" == with_key("a: 1\nc: 2\n", "a", "a b", "tea.yml")


def test_broken_yaml_is_told_with_its_line():
    with pytest.raises(InputError, match=r"tea\.yml:3: this YAML is broken"):
        with_value("a: 1\nb: [\n", ("a",), "x", "tea.yml")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff")))
def test_any_text_is_read_again_as_it_was(text):
    assert {"k": text, "l": [text]} == yaml.safe_load(f"k: {plain(text)}\nl: [{plain(text)}]\n")
