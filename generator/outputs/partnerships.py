"""partnerships.json: which partnerships have a site here, so that the next build sees when one is gone."""

import json

from generator.model.publications import FORM, PARTNERSHIPS
from generator.outputs.output_file import OutputFile
from generator.staging.public import PublicPortal


def partnerships_file(portal: PublicPortal) -> OutputFile:
    """Give the keys of the sites of the portal, sorted."""
    keys = sorted(site.publisher.key for site in portal.sites)
    return OutputFile(PARTNERSHIPS, f"{json.dumps({'version': FORM, 'partnerships': keys})}\n".encode())
