import pytest

from generator.model.place import Span
from generator.rules.links import Refused, internal_paths, refusal, relative_target


@pytest.mark.parametrize(
    ("href", "why"),
    [
        ("https://www.example.org/a?b=c:d#e", None),
        ("http://www.example.org", None),
        ("mailto:toezicht@example.org", None),
        ("tel:14-0229", None),
        ("files/bijlage.pdf", None),
        ("#vervolg", None),
        ("", None),
        ("file:///data/x", Refused.SCHEME),
        ("FILE:/data/x", Refused.SCHEME),
        ("java\nscript:alert(1)", Refused.SCHEME),  # a browser reads over the line end
        (" javascript:alert(1)", Refused.SCHEME),
        ("data:text/html,x", Refused.SCHEME),
        ("ftp://example.org", Refused.SCHEME),
        ("c:\\toezicht", Refused.SCHEME),
        ("//example.org", Refused.WITHOUT_SCHEME),
        ("/\\example.org", Refused.WITHOUT_SCHEME),  # a browser takes \ for /
        ("\\\\server\\map", Refused.NETWORK_PATH),
        ("\\server\\map", Refused.NETWORK_PATH),  # what Markdown leaves of two of them
        ("http://intranet/x", Refused.INTRANET),
        ("https://iemand@intranet:8080/", Refused.INTRANET),
        ("https:intranet", Refused.INTRANET),
        ("https://documenten.kustland.local", Refused.INTRANET),
        ("https://[fe80::1]/", Refused.INTRANET),
        ("https://", Refused.INTRANET),
    ],
)
def test_an_address_is_refused_for_one_reason(href: str, why: Refused | None) -> None:
    assert refusal(href) is why


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("vr-2.md", "reports/p/2026/vr-2.md"),
        ("./files/a%20b.pdf#page=2", "reports/p/2026/files/a b.pdf"),
        ("../2025/vr-1.md?x=1", "reports/p/2025/vr-1.md"),
        ("#vervolg", ""),
        ("https://www.example.org/vr-2.md", ""),
        ("//example.org/vr-2.md", ""),
        ("", ""),
    ],
)
def test_a_relative_address_counts_from_the_folder_of_the_document(href: str, target: str) -> None:
    assert relative_target(href, "reports/p/2026/vr-1.md") == target


def test_a_path_in_the_text_is_found_up_to_its_end() -> None:
    body = "Zie\nde map \\\\server\\toezicht\\a.docx hier."

    found = list(internal_paths(body))

    assert found == [("\\\\", Span(2, 8, 2, 32))]


@pytest.mark.parametrize(
    "body", ["profile: goed", "1 \\* 2", "de verhouding A:B", "regel \\\\", "https://a.nl/b:\\"]
)
def test_words_that_look_like_a_path_are_left_alone(body: str) -> None:
    assert list(internal_paths(body)) == []
