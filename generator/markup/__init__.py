"""The body of a document as HTML that is safe to publish, and as plain text for the search."""
