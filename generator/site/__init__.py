"""Turns what is public into pages, by way of MkDocs; the only room that knows MkDocs and the theme."""
