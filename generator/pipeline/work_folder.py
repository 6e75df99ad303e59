"""The folder beside the sources for work that is not finished: answers so far, and files not yet in place.

Unlike the folder with outcomes it holds text of somebody, so no build server should keep it.
"""

from pathlib import Path

from generator.errors import CannotFinishError, not_written
from generator.pipeline.cache_folder import keep_from_git

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
        keep_from_git(folder)
    except OSError as error:
        raise not_written("in deze map", error) from error
    return folder
