"""Findings to text for people and to formats for machines; nothing here decides anything."""
