"""Library and moment in, public sites out; the only door to the floor above."""
