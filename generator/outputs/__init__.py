"""The artefacts beside the pages, one module each: feeds, the sitemap, pictures to share, what a web server needs."""
