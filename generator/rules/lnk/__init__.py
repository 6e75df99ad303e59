"""Where a document points."""
