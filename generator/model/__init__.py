"""The nouns: what a document, a finding and a partnership are. Uses nothing else of this package."""
