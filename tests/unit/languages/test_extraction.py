from io import BytesIO

from generator.languages.extraction import extract_code, extract_data


def _found(code: str) -> list[object]:
    return [text for _, _, text, _ in extract_code(BytesIO(code.encode()), (), (), {})]


def test_marked_texts_are_found_and_others_are_not() -> None:
    assert _found('A = N_("Zoeken")\nB = "Vinden"\nC = NN_("stuk", "stukken", n=2)\n') == [
        "Zoeken",
        ("stuk", "stukken"),
    ]


def test_labels_of_a_closed_list_are_found() -> None:
    assert _found('class Kind(Term):\n    """Doc."""\n\n    POLICY = "policy", "Beleid"\n') == ["Beleid"]


def test_titles_of_a_model_are_found_where_pages_show_them() -> None:
    body = '(Node):\n    reports: int = Field(None, title="Rapporten", description="Aantal.")\n'
    assert (_found(f"class Counts{body}"), _found(f"class Other{body}")) == (["Rapporten"], [])


def test_the_source_of_a_word_is_no_text_of_the_interface() -> None:
    theme = b'{"list": "themes", "label": "Veiligheid", "source": "Wmo"}'
    data = b'{"records": [' + theme + b', {"list": "x", "label": "Y"}]}'
    assert [text for _, _, text, _ in extract_data(BytesIO(data), (), (), {})] == ["Veiligheid"]
