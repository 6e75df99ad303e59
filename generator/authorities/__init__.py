"""Shipped data with source and date: municipalities, organisations, grounds, value lists, vocabularies."""
