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
    "what it owns comes last": ('<button id="it" aria-owns="x">Send</button><b id="x">now</b>', "Send now"),
    "the choice of a list inside a label": (
        '<label><input id="it" type="checkbox"> Ring me <select><option>'
        "at noon</option><option selected>at one</option></select></label>",
        "Ring me at one",
    ),
    "the place of a slider inside a label": (
        '<label><input id="it" type="checkbox"> Cups: <input type="range" value="3"> a day</label>',
        "Cups: 3 a day",
    ),
    "the words for the place of a slider": (
        '<label><input id="it" type="checkbox">'
        ' Cups: <span role="slider" aria-valuenow="3" aria-valuetext="three" tabindex=0></span></label>',
        "Cups: three",
    ),
    "the chosen options of a list built by hand": (
        '<label><input id="it" type="checkbox"> Ring <span role="listbox">'
        '<span role="option">one</span>'
        '<span role="option" aria-selected="true">two</span></span> times</label>',
        "Ring two times",
    ),
    "words typed into a box built by hand": (
        '<label><input id="it" type="radio">'
        ' Say <span role="textbox" contenteditable>hello</span> to me</label>',
        "Say hello to me",
    ),
    "a hidden part of a reference does not count": (
        '<p id="x">Our <b hidden>secret</b> plan</p><button id="it" aria-labelledby="x"></button>',
        "Our plan",
    ),
    "a hidden reference counts with all its parts": (
        '<p id="x" hidden>Our <b>old</b> plan</p><button id="it" aria-labelledby="x"></button>',
        "Our old plan",
    ),
    "a second reference is not followed": (
        '<b id="y">Two</b><b id="x" aria-labelledby="y">One</b><button id="it" aria-labelledby="x"></button>',
        "One",
    ),
    "itself, by its label": (
        '<b id="x">file</b><button id="it" aria-label="Delete" aria-labelledby="it x"></button>',
        "Delete file",
    ),
    "a label with a label of its own": (
        '<label for="it" aria-label="Your name">Name</label><input id="it">',
        "Your name",
    ),
    "a hidden label still names its field": (
        '<label for="it" style="display:none">Name</label><input id="it">',
        "Name",
    ),
    "a frame": ('<iframe id="it" title="Map"></iframe>', "Map"),
    "a box that opens": ('<details><summary id="it">More <b>tea</b></summary>x</details>', "More tea"),
    "a result": ('<label for="it">Sum</label><output id="it">3</output>', "Sum"),
    "a part of a map": ('<map><area id="it" href="x" alt="North"></map>', "North"),
    "a picture that is a button": ('<input id="it" type="image" alt="Go" src="x.png">', "Go"),
    "a button that empties has a word of its own": ('<input id="it" type="reset">', "Reset"),
    "a title beats an example": ('<input id="it" title="Name" placeholder="Ana">', "Name"),
    "an empty alternative beats a title": ('<img id="it" alt="" title="Tea">', ""),
    "a title names a picture without an alternative": ('<img id="it" title="Tea">', "Tea"),
    "a picture in a heading": ('<h2 id="it"><img alt="Two"> people</h2>', "Two people"),
    "parts inside a line are not parted": ('<a id="it" href=x>Co<b>-production</b></a>', "Co-production"),
    "a new line parts": ('<a id="it" href=x>Our<br>plan</a>', "Our plan"),
    "a picture whose role is taken away": ('<a id="it" href=x><img role="none" alt="x">Plan</a>', "Plan"),
    "what the style hides": ('<a id="it" href=x><span style="visibility:hidden">not</span>Plan</a>', "Plan"),
    "a label of a drawing beats its title": (
        '<svg id="it" role="img" aria-label="Tea"><title>Cup</title></svg>',
        "Tea",
    ),
    "a drawing in a link": ('<a id="it" href=x><svg role="img"><title>Tea</title></svg></a>', "Tea"),
    "a cell": ('<table><tr><td id="it">Tea <a href=x>cup</a></td></tr></table>', "Tea cup"),
    "a message has no name from its words": ('<div id="it" role="alert">Tea</div>', ""),
    "a bar": ('<meter id="it" title="Cups" value=".3"></meter>', "Cups"),
    "a group of choices": (
        '<select><optgroup id="it" label="Tea"><option>Green</option></optgroup></select>',
        "Tea",
    ),
    "a choice with a label": ('<select><option id="it" label="Green">x</option></select>', "Green"),
    "a short form": ('<abbr id="it" title="National Health Service">NHS</abbr>', "National Health Service"),
    "a short form in a link": (
        '<a id="it" href=x><abbr title="National Health Service">NHS</abbr> plan</a>',
        "NHS plan",
    ),
    "a hidden thing has no name": ('<button id="it" hidden>Send</button>', ""),
}


@pytest.mark.parametrize("html, expected", NAMES.values(), ids=NAMES)
def test_the_name_is_what_a_screen_reader_says(html: str, expected: str) -> None:
    (element,) = parse(f"<!doctype html><html><body>{html}</body></html>").select("#it")

    actual = name_of(element)

    assert expected == actual
