"""Files to text and text to keys and values with their places; knows no key by name."""
