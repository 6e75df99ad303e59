"""What is counted of a partnership, public or not, with its denominators."""
