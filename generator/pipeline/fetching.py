"""Fetches a small file of a site that is online: the only place where the network is used."""

import http.client
import urllib.request
from http import HTTPStatus
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from generator.errors import CannotFinishError, UsageError

LIMIT = 32_000_000  # bytes: some hundred thousand addresses
_SECONDS = 20  # for each answer of the other side
_REDIRECTS = 3
_OWN = frozenset({"localhost", "127.0.0.1", "::1"})
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})


def refuse_address(address: str) -> None:
    """Refuse an address that is no site: not https (http only from this computer), a password, a query."""
    if not _is_safe(address):
        raise UsageError(
            "het adres na --previous begint niet met https://, of er staat een wachtwoord in",
            hint="geef het adres van de site zelf, zoals https://toezicht.example.org/",
        )
    if {"?", "#"} & set(address):
        raise UsageError(
            "het adres na --previous heeft een '?' of een '#'",
            hint="geef het adres van de portaalsite zonder wat daarachter staat",
        )


def fetch(address: str) -> bytes | None:
    """Give what is at `address`; None where nothing is there."""
    refuse_address(address)
    request = urllib.request.Request(address, headers={"User-Agent": "toezicht"})  # noqa: S310 - https, see above
    try:
        with _opener(address).open(request, timeout=_SECONDS) as answer:
            content: bytes = answer.read(LIMIT + 1)
    except HTTPError as error:
        error.close()
        if error.code in _GONE:
            return None
        raise _unreachable(address, f"de server antwoordt {error.code}") from error
    except (URLError, OSError, http.client.HTTPException, ValueError) as error:
        raise _unreachable(address, _why(error)) from error
    if len(content) > LIMIT:
        raise _unreachable(address, "het bestand is te groot")
    return content


class OnlySafe(urllib.request.HTTPRedirectHandler):
    """Follows few redirects, and none to an address that may not be fetched."""

    max_redirections = _REDIRECTS
    max_repeats = 1

    def redirect_request(self, *given: Any) -> urllib.request.Request | None:
        """Give the next request, as the library asks it; refuse what nobody would have typed."""
        asked, answer, address = given[0], given[1], given[-1]
        # An address outside never leads to one on this computer: nobody else chooses what is asked here.
        if not _is_safe(address) or (_is_own(address) and not _is_own(asked.full_url)):
            answer.close()
            raise URLError(ValueError("redirect"))
        return super().redirect_request(*given)


def _opener(address: str) -> urllib.request.OpenerDirector:
    without_proxy = (urllib.request.ProxyHandler({}),) if _is_own(address) else ()
    return urllib.request.build_opener(OnlySafe(), *without_proxy)


def _is_own(address: str) -> bool:
    return urlsplit(address).hostname in _OWN


def _is_safe(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in _OWN)


def _why(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    if isinstance(reason, TimeoutError):
        return "er kwam geen antwoord"
    if isinstance(reason, OSError):
        return "er is geen verbinding"
    return "het antwoord is niet te begrijpen of verwijst naar een adres dat niet mag"


def _unreachable(address: str, why: str) -> CannotFinishError:
    return CannotFinishError(
        f"'{address}' is niet op te halen: {why}",
        hint="kijk of de site online is en het adres klopt; of geef een map met de vorige site",
        path=address,
    )
