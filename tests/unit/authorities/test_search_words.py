from generator.authorities.search_words import compound_parts, elsewhere, irregular_forms, synonyms, verbs


def test_a_group_has_two_terms_or_finds_a_wider_one():
    alone = [group.terms for group in synonyms() if len(group.terms) + len(group.wider) < 2]

    assert len(synonyms()) >= 250
    assert alone == []


def test_no_term_stands_twice_in_a_group():
    twice = [
        group.terms
        for group in synonyms()
        if len({*group.terms, *group.wider}) < len(group.terms) + len(group.wider)
    ]

    assert twice == []


def test_every_subject_that_belongs_elsewhere_says_where():
    silent = [item.terms for item in elsewhere() if not item.terms or not item.who.endswith(".")]

    assert silent == []


def test_no_form_is_a_form_of_itself():
    odd = [form for form, lemma in irregular_forms().items() if form == lemma]

    assert odd == []
    assert "melden" in verbs()


def test_the_parts_of_compounds_are_words_without_the_notice_above_them():
    odd = [word for word in compound_parts() if not (word.isalpha() and word.islower())]

    assert odd == []
    assert {"verslag", "plan", "besteding"} <= compound_parts()
