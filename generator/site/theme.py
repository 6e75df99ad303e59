"""Where the templates and assets are."""

from pathlib import Path

from generator.errors import CannotFinishError

_PACKAGE = Path(__file__).resolve().parents[1]


def font_of(theme: Path) -> Path:
    """Give the font of the pages, for what is drawn in it too."""
    return theme / "assets/fonts/toezicht-sans.woff2"


def find_theme(root: Path) -> Path:
    """Give the project's own theme folder where it has one, else the one that came with the package."""
    for folder in (root / "theme", _PACKAGE / "theme", _PACKAGE.parent / "theme"):
        if (folder / "base.html").is_file():
            return folder
    raise CannotFinishError(
        "de map 'theme' met de sjablonen is niet gevonden",
        hint="Installeer het pakket opnieuw, of zet de map theme terug in uw project.",
    )
