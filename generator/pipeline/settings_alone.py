"""The settings of a project, for what needs no document."""

from pathlib import Path

from generator.model.library import Library
from generator.reading.layout import Role, position
from generator.reading.library import read_files
from generator.source.files import ChosenFiles, FolderFiles


def read_settings(root: Path) -> Library:
    """Read the settings of the portal and of each partnership, and no document."""
    return read_files(ChosenFiles(FolderFiles(root), _is_setting), root=str(root))


def _is_setting(path: str) -> bool:
    return position(path).role in (Role.PORTAL, Role.PARTNERSHIP)
