"""Page in, findings out."""
