"""What readers can search: an index for each language, made by Pagefind, and the words in it."""
