"""New documents from what somebody already has: a Word, LibreOffice or PDF file becomes a draft.

`convert.convert` gives the body of a file in our dialect, with everything that was refused or left out;
`draft.draft` puts front matter above it, says what a person
must decide, and offers marks for personal data.
"""
