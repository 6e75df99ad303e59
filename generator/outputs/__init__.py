"""The artefacts beside the pages, a module each: feeds, sitemap, pictures to share, what a server needs."""
