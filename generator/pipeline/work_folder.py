"""The folder beside the sources for work that is not finished: answers so far, and files not yet in place.

Unlike the folder with outcomes it holds text of somebody, so no build server should keep it.
"""

from pathlib import Path

from generator.errors import CannotFinishError, in_dutch

FOLDER = ".toezicht-bezig"


def work_folder(root: Path) -> Path:
    """Give the folder, made where it was not there; git does not follow it."""
    folder = root / FOLDER
    try:
        if folder.is_symlink():
            raise CannotFinishError(
                f"'{FOLDER}' is een verwijzing", hint="haal die weg en probeer het opnieuw"
            )
        folder.mkdir(mode=0o700, exist_ok=True)
        ignored = folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n", encoding="utf-8")
    except OSError as error:
        raise CannotFinishError(
            f"in deze map kan niet worden geschreven: {in_dutch(error)}",
            hint="kijk of u daar mag schrijven en of er ruimte is",
        ) from error
    return folder
