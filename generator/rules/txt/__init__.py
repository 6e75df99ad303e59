"""How well a summary reads."""
