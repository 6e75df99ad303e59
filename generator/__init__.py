"""Markdown with front matter in, a public site per partnership out."""
