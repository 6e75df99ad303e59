"""The headers that keep a page to itself, and why each is there.

A reader's browser takes nothing from other hosts, runs no code inside a page and tells other sites nothing.
"""

from generator.outputs.hosting.group import Header

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""Content Security Policy Level 3, for pages."""

SANDBOX = (
    "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
)
"""For files that somebody else made: they run nothing, whatever they hold."""

_UNUSED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
)
_PERMISSIONS = ", ".join(f"{feature}=()" for feature in _UNUSED)
_NO_INDEX = Header("X-Robots-Tag", "noindex")

HSTS = Header("Strict-Transport-Security", "max-age=31536000")
"""Only advice: it binds the whole host for a year, also where another program answers (RFC 6797)."""


def guards(policy: str = POLICY, *, is_open: bool = False, is_example: bool = False) -> tuple[Header, ...]:
    """Give the headers that every answer has; what `is_open` may be taken over by other sites."""
    return (
        Header("Content-Security-Policy", policy),
        Header("X-Content-Type-Options", "nosniff"),
        Header("Referrer-Policy", "no-referrer"),
        Header("Permissions-Policy", _PERMISSIONS),
        Header("Cross-Origin-Opener-Policy", "same-origin"),
        Header("Cross-Origin-Resource-Policy", "cross-origin" if is_open else "same-origin"),
        *((Header("Access-Control-Allow-Origin", "*"),) if is_open else ()),
        *((_NO_INDEX,) if is_example else ()),
    )
