"""The templates: escaped by default, strict about names, compiled once for all sites in a process."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.site import texts
from generator.site.days import all_days, full_day, short_day


@lru_cache(maxsize=4)
def environment(theme: Path) -> Environment:
    """Give the environment of a theme folder; a changed template is read again."""
    made = Environment(
        loader=FileSystemLoader(theme),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["dag"] = full_day
    made.filters["korte_dag"] = short_day
    made.filters["dagen"] = all_days
    made.filters["opsomming"] = texts.joined
    made.globals["aantal"] = texts.amount
    return made
