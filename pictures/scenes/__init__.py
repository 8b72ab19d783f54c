"""One file for each topic; one function for each picture."""
