"""The body of a document as events with places, read by one engine, with nothing dropped in silence."""
