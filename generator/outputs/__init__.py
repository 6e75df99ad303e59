"""The artefacts beside the pages, one module each: feeds, the list of feeds, the sitemap and robots.txt."""
