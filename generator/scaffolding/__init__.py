"""New documents from what somebody already has: a Word, LibreOffice or PDF file becomes a draft with a list of what to decide.

`convert.convert` gives the body of a file in our dialect, with everything that was refused or left out;
`draft.draft` puts front matter above it and offers marks for personal data.
"""
