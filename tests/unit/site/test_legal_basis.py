from datetime import date
from urllib.parse import urlsplit

from generator.site.legal_basis import ARTICLES, articles_on


def test_an_article_is_told_from_its_first_day() -> None:
    before = {article.name for article in articles_on(date(2022, 4, 30))}
    after = {article.name for article in articles_on(date(2022, 5, 1))}

    assert after - before == {"Wet open overheid, hoofdstuk 5"}


def test_every_article_leads_to_the_text_of_the_law() -> None:
    assert {urlsplit(article.url).netloc for article in ARTICLES} == {"wetten.overheid.nl"}
