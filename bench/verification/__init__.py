"""Measure the search for secrets in a built site."""
