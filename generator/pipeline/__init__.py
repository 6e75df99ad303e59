"""The steps in order: check, build, inspect and preview; the rooms below do the work."""
