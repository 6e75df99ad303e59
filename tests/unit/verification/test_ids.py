import pytest

from generator.verification.ids import ids_in


@pytest.mark.parametrize("sign", ["-", "\u2011", "\u2013", "\u2212", "\u00ad", "\u00a0", "_", " "])
@pytest.mark.parametrize("other", ["-", "_", "\u2011"])
def test_an_id_is_found_with_any_sign_for_a_hyphen(sign: str, other: str) -> None:
    raw = f"Zie vliet/BRF{sign}2026{other}002.".encode()

    found = {(item.name, item.house, item.start) for item in ids_in(raw)}

    assert found == {("brf-2026-002", "vliet", 10)}


@pytest.mark.parametrize(
    "text", ["BRF 2026", "1 2026 002", "ABRFBRF_2026_002", "BRF_2026_000002", "BRF.2026.002"]
)
def test_what_only_looks_like_an_id_is_none(text: str) -> None:
    assert [*ids_in(text.encode())] == []
