"""The content security policy of /admin/; every other page of the site keeps the strict one."""

from generator.model.forge import Forge, ForgeKind

ADMIN_FOLDER = "admin/"
"""The only part of the site that needs this policy, seen from its root."""

_OWN_API = {ForgeKind.GITHUB: ("https://api.github.com", "https://github.com")}


def admin_policy(forge: Forge | None = None) -> str:
    """Give the policy under which the form works; without a forge it can reach nothing but its own host.

    Decap makes functions out of the shape of its settings ('unsafe-eval'), and style elements while it runs
    ('unsafe-inline'); pictures and drafts are shown from memory (blob: and data:). Nothing of this reaches a
    page with a publication, and scripts still come from our own host only.
    """
    reached = " ".join(("'self'", "blob:", *_hosts(forge)))
    return (
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob:; "
        f"connect-src {reached}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def _hosts(forge: Forge | None) -> tuple[str, ...]:
    if forge is None:
        return ()
    origin = "/".join(forge.host.split("/")[:3])
    return _OWN_API[forge.kind] if forge.kind in _OWN_API and forge.base_url is None else (origin,)
