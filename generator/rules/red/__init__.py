"""What is redacted, and what must be."""
