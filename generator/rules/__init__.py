"""One rule per file; a rule says what is wrong, why it matters and how to mend it."""
