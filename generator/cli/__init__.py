"""The commands; each asks lower floors and shows what they say, and decides nothing."""
