"""Charts as figures only: where each bar begins and ends. The templates in theme/charts draw them."""
