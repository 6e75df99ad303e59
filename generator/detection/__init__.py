"""Points at personal data in text and changes nothing, except for what `mask` shows in messages."""
