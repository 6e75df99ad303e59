"""A national corpus to measure with, and the measuring of the real program."""
