"""Everything public of one partnership as small files that a browser searches without a server."""
