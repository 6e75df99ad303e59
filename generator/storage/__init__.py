"""Folders that are built into, and swapped in by one rename."""
