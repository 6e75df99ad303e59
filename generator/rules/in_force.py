"""From which day the sources of rules are in force; a change of law is a line here."""

from datetime import date

IGJ_2024 = date(2025, 10, 7)  # the day on which the Wmo-rapportage 2024 became public
WMO_2015 = date(2015, 1, 1)  # Stb. 2014, 281
