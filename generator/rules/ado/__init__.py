"""How a document was adopted."""
