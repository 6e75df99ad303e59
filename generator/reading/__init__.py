"""Files to documents: reads everything, understands what it can and says what it could not."""
