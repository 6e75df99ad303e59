"""The texts of the interface in each language, and how that language writes days, numbers and rows."""
