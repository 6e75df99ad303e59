"""Judges the search by questions of citizens, beside other engines on the same documents."""
