"""A ladder: a list, from the top rung down, that ends with `{: .ladder }`. Its rungs are numbered upwards."""

from __future__ import annotations

from xml.etree.ElementTree import Element


def draw(root: Element) -> None:
    """Give the class to the list itself, and each rung its number. Items that hold a list are groups."""
    above = {child: parent for parent in root.iter() for child in parent}
    for marked in [element for element in root.iter() if element.get("class") == "ladder"]:
        ladder = marked  # Markdown gives the class to the last item, or to a paragraph in it
        while above[ladder].tag in ("li", "ol", "ul"):
            ladder = above[ladder]
        if ladder is marked:
            continue  # it stands on no list
        del marked.attrib["class"]
        inner = [child for item in ladder for child in item if child.tag == "ol"]
        lists = inner or [ladder]
        rungs = [rung for steps in lists for rung in steps]
        for number, rung in zip(range(len(rungs), 0, -1), rungs, strict=True):
            rung.set("value", str(number))
        for steps in lists:
            steps.attrib.update({"class": "rungs", "role": "list"})
        ladder.attrib.update({"class": "ladder" if inner else "ladder rungs", "role": "list"})
