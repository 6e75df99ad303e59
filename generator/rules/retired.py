"""The codes of rules that were dropped; a code never comes back with another meaning."""

RETIRED: tuple[str, ...] = ()
