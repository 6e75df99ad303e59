"""Reports as people send them in, to measure what comes along when they are converted."""
