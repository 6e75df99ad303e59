"""Which file stands where."""

import pytest

from generator.reading.layout import Role, position


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("content/portal.yml", Role.PORTAL),
        ("content/glossary.yml", Role.GLOSSARY),
        ("content/kustland/glossary.yml", Role.GLOSSARY),
        ("content/kustland/partnership.yml", Role.PARTNERSHIP),
        ("content/kustland/logo.png", Role.LOGO),
        ("content/kustland/logo.svg", Role.UNKNOWN),  # a drawing can hold a script
        ("content/kustland/pages/melden.md", Role.PAGE),
        ("content/kustland/policies/bel-2026-001.md", Role.DOCUMENT),
        ("content/kustland/policies/sub/bel-2026-001.md", Role.UNKNOWN),
        ("reports/kustland/2026/vr-2026-001.md", Role.DOCUMENT),
        ("reports/kustland/26/vr-2026-001.md", Role.UNKNOWN),
        ("reports/kustland/2026/vr-2026-001.md\n", Role.UNKNOWN),
        ("reports/Kustland/2026/vr-2026-001.md", Role.UNKNOWN),
        ("reports/kustland/2026/files/bijlage.pdf", Role.ATTACHMENT),
        ("reports/kustland/2026/files/bijlage.exe", Role.UNKNOWN),
        ("reports/kustland/2026/files/.verborgen.pdf", Role.UNKNOWN),
        ("reports/kustland/2026/register.yml", Role.REGISTER),
        ("reports/kustland/.gitkeep", Role.MARKER),
    ],
)
def test_a_path_has_one_role(path: str, role: Role) -> None:
    assert position(path).role is role


def test_a_file_out_of_place_still_belongs_to_its_partnership() -> None:
    assert position("reports/kustland/los.md").partnership == "kustland"
    assert position("content/los.md").partnership == ""
