import pytest

from generator.site.paging import AROUND, PER_PAGE, leaves_of


@pytest.mark.parametrize(("number", "pages"), [(0, 1), (1, 1), (PER_PAGE, 1), (PER_PAGE + 1, 2), (2000, 40)])
def test_every_entry_is_on_one_page(number: int, pages: int) -> None:
    leaves = list(leaves_of("rapport/", range(number)))

    assert len(leaves) == pages
    assert [entry for leaf in leaves for entry in leaf.entries] == list(range(number))
    assert [leaf.first for leaf in leaves] == [1 + PER_PAGE * at for at in range(pages)]


def test_a_page_leads_to_the_ends_and_its_neighbours() -> None:
    leaves = list(leaves_of("rapport/", range(2000)))

    labels = [step.label for step in leaves[19].steps]

    assert labels == ["1", "18", "19", "20", "21", "22", "40"]
    assert leaves[19].address == "rapport/pagina-20/"
    assert all(leaf.address in [step.address for step in leaf.steps] for leaf in leaves)


def test_links_between_pages_grow_with_the_list_and_not_faster() -> None:
    links = sum(len(leaf.steps) for leaf in leaves_of("rapport/", range(100_000)))

    assert links <= 100_000 / PER_PAGE * (2 * AROUND + 3)


def test_every_page_can_be_reached_from_the_first_one() -> None:
    leaves = {leaf.address: leaf for leaf in leaves_of("rapport/", range(2000))}
    reached: set[str] = set()
    waiting = ["rapport/"]

    while waiting:
        address = waiting.pop()
        if address not in reached:
            reached.add(address)
            waiting.extend(step.address for step in leaves[address].steps)

    assert reached == set(leaves)
