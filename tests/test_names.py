"""The accessible name: what a screen reader calls a thing. Each case is HTML and the name of its `#it`."""

from __future__ import annotations

import pytest

from everyreader.html import parse
from everyreader.rules._shared.names import name_of

NAMES = {
    "content": ('<button id="it">Send <b>now</b></button>', "Send now"),
    "content of blocks is parted": ('<a id="it" href="x"><div>Our</div><div>plan</div></a>', "Our plan"),
    "a label beats content": ('<button id="it" aria-label="Send">→</button>', "Send"),
    "a blank label does not count": ('<button id="it" aria-label=" ">Send</button>', "Send"),
    "a reference beats a label": (
        '<b id="x">Send</b><button id="it" aria-labelledby="x" aria-label="Go"></button>',
        "Send",
    ),
    "references keep their order": (
        '<b id="x">now</b><b id="y">Send</b><i id="it" role="button" aria-labelledby="y x"></i>',
        "Send now",
    ),
    "a reference to itself": (
        '<b id="x">plan</b><a id="it" href="x" aria-label="Our" aria-labelledby="it x"></a>',
        "Our plan",
    ),
    "a reference to nothing": ('<button id="it" aria-labelledby="nowhere">Send</button>', "Send"),
    "a reference may lead to hidden text": (
        '<b id="x" hidden>Send</b><button id="it" aria-labelledby="x"></button>',
        "Send",
    ),
    "hidden content does not count": (
        '<button id="it">Send <b hidden>not</b><b aria-hidden="true">x</b></button>',
        "Send",
    ),
    "a picture": ('<img id="it" alt="Two people">', "Two people"),
    "a picture inside": ('<a id="it" href="x"><img alt="Our plan"></a>', "Our plan"),
    "a silent picture inside": ('<a id="it" href="x"><img alt="" title="x"> Our plan</a>', "Our plan"),
    "a title where nothing else is": ('<a id="it" href="x" title="Our plan"></a>', "Our plan"),
    "a label that points": ('<label for="it">Name</label><input id="it">', "Name"),
    "a label around, with its field": ('<label>Name <input id="it" value="Ana"></label>', "Name"),
    "two labels": ('<label for="it">Your</label><label for="it">name</label><input id="it">', "Your name"),
    "a field inside a label says its value": (
        '<label><input id="it" type="checkbox"> Ring <input value="2" aria-label="times"> times</label>',
        "Ring 2 times",
    ),
    "an example where nothing else is": ('<input id="it" placeholder="Ana">', "Ana"),
    "a button says its value": ('<input id="it" type="button" value="Send">', "Send"),
    "a button that sends has a word of its own": ('<input id="it" type="submit">', "Submit"),
    "a table": ('<table id="it"><caption>Drinks</caption><tr><td>Tea</td></tr></table>', "Drinks"),
    "a group": ('<fieldset id="it"><legend>Tea?</legend><input></fieldset>', "Tea?"),
    "a figure": ('<figure id="it"><img alt="x"><figcaption>Tea</figcaption></figure>', "Tea"),
    "a drawing": ('<svg id="it" role="img"><title>Tea</title><path/></svg>', "Tea"),
    "a paragraph has no name": ('<p id="it">Tea</p>', ""),
    "a hidden thing has no name": ('<button id="it" hidden>Send</button>', ""),
}


@pytest.mark.parametrize("html, expected", NAMES.values(), ids=NAMES)
def test_the_name_is_what_a_screen_reader_says(html: str, expected: str) -> None:
    (element,) = parse(f"<!doctype html><html><body>{html}</body></html>").select("#it")

    actual = name_of(element)

    assert expected == actual
