"""What style sheets give to elements, from their text alone: no browser, no layout."""
