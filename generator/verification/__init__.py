"""A stranger that inspects a built folder: it decides itself what may be public, and looks for the rest."""
