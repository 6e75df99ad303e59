"""What keeps a document from being public at a moment: gates, one per file."""
