"""Trees of text to typed settings: partnership, providers, frameworks, register, portal and lists."""
