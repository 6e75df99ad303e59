"""How a web server should serve a site: one table of headers, written out for each server."""
