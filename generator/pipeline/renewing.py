"""Files that belong to this program and stand among those of somebody: made again, over nothing else."""

from collections.abc import Iterable
from pathlib import Path

from generator.errors import CannotFinishError, UsageError, in_dutch
from generator.outputs.output_file import OutputFile, write_files


def renew(files: Iterable[OutputFile], root: Path, *, marker: str, command: str) -> None:
    """Write files below a folder; none of them where one that is there does not begin with our marker."""
    new = tuple(files)
    try:
        for file in new:
            if not _is_ours(root / file.path, marker):
                raise UsageError(
                    f"'{file.path}' is niet met 'toezicht {command}' gemaakt",
                    hint="verplaats of verwijder dat bestand eerst",
                )
        write_files(new, root)
    except OSError as error:
        raise CannotFinishError(
            f"er is niet alles geschreven: {in_dutch(error)}", hint="kijk of u daar mag schrijven"
        ) from error


def _is_ours(path: Path, marker: str) -> bool:
    """Whether nothing is there yet, or a file with the marker in its first line."""
    return not path.exists() or marker.encode() in path.read_bytes().partition(b"\n")[0]
