import pytest

from generator.site.durations import in_words


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("P5Y", "5 jaar"),
        ("P1M", "1 maand"),
        ("P1Y6M", "1 jaar en 6 maanden"),
        ("P2W", "2 weken"),
        ("P1D", "1 dag"),
        ("P9999D", "9999 dagen"),
        ("P1Y2M3D", "1 jaar, 2 maanden en 3 dagen"),
    ],
)
def test_a_duration_reads_as_dutch(duration: str, expected: str) -> None:
    assert in_words(duration) == expected
