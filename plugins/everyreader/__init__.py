"""Judges and makes pages that everyone can read: accessibility, reading level, Easy Read, translations."""
