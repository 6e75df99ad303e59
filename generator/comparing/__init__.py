"""What changed: between two revisions, and between a build and the one that was served."""
