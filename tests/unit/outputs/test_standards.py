"""The feeds against the published schemas that lie beside the project."""

import json
from pathlib import Path

import jsonschema
import pytest
from lxml import etree
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from generator.outputs.all_outputs import all_outputs
from generator.staging.public import PublicSite

# They lie beside the project, where they are at all.
STANDARDS = Path(__file__).resolve().parents[4] / "shared" / "standards"


@pytest.fixture
def schemas() -> Path:
    folder = STANDARDS / "feeds"
    if not folder.is_dir():
        pytest.skip("the published schemas of the feed formats do not lie beside the project")
    return folder


def test_the_json_feeds_keep_to_the_schema(site: PublicSite, schemas: Path) -> None:
    older = json.loads((schemas / "jsonfeed-1.0.schema.json").read_text(encoding="utf-8"))
    schema = json.loads((schemas / "jsonfeed-1.1.schema.json").read_text(encoding="utf-8"))
    resource = Resource.from_contents(older, default_specification=DRAFT4)
    registry = Registry().with_resource("https://json.schemastore.org/feed-1", resource)
    validator = jsonschema.Draft4Validator(schema, registry=registry)

    feeds = [json.loads(file.content) for file in all_outputs(site) if file.path.endswith("feed.json")]

    assert len(feeds) == 6
    assert [error.message for feed in feeds for error in validator.iter_errors(feed)] == []


def test_the_rss_feeds_keep_to_the_schema(site: PublicSite, schemas: Path) -> None:
    schema = etree.XMLSchema(etree.parse(schemas / "rss-2_0.xsd"))

    feeds = [etree.fromstring(file.content) for file in all_outputs(site) if file.path.endswith("feed.xml")]

    assert len(feeds) == 6
    for feed in feeds:
        schema.assertValid(feed)
