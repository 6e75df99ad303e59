from generator.authorities.plain_words import plain_words


def test_a_plainer_word_is_not_hard_itself():
    hard = {phrase for pairs in plain_words().values() for phrase, _ in pairs}

    offered = {
        (word.strip(",").casefold(),)
        for pairs in plain_words().values()
        for _, plain in pairs
        for word in plain.split()
    }

    assert offered & hard == set()


def test_no_phrase_stands_in_the_list_twice():
    phrases = [phrase for pairs in plain_words().values() for phrase, _ in pairs]

    assert len(phrases) == len(set(phrases))


def test_the_longest_phrase_comes_first():
    lengths = [len(phrase) for phrase, _ in plain_words()["ten"]]

    assert lengths == sorted(lengths, reverse=True)


def test_every_phrase_is_in_small_letters_under_its_first_word():
    for first, pairs in plain_words().items():
        assert all(phrase[0] == first and phrase == tuple(map(str.casefold, phrase)) for phrase, _ in pairs)
