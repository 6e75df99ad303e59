"""The days on which what rules rest on came into force: a change of law is a line here."""

from datetime import date

WMO = date(2015, 1, 1)
"""Wet maatschappelijke ondersteuning 2015 (BWBR0035362, Stb. 2014, 281)."""

AVG = date(2018, 5, 25)
"""Algemene verordening gegevensbescherming (Regulation (EU) 2016/679), article 99."""

TOEGANKELIJK = date(2018, 7, 1)
"""Besluit digitale toegankelijkheid overheid, first as a temporary one (Stb. 2018, 141)."""

WOO = date(2022, 5, 1)
"""Wet open overheid (BWBR0045754)."""

IGJ_2024 = date(2025, 10, 7)
"""IGJ, Wmo-rapportage 2024: the day on which it became public."""
