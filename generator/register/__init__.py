"""Counts every visit, report and measure, public or not, and what the register of a year says beside them."""
