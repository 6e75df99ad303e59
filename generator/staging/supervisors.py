"""Who supervises, and where a leak is reported: the public part of settings about people's work."""

from datetime import date, datetime

from generator.model.library import Collection
from generator.model.partnership import Supervisor
from generator.model.provider import Portal
from generator.model.values import AMSTERDAM
from generator.settings.municipalities import Municipalities, municipalities_of
from generator.staging.public import PublicSupervisor, SecurityContact


def supervisors(collection: Collection, moment: datetime) -> tuple[PublicSupervisor, ...]:
    """Give who supervises on the day of `moment`, in order of the settings' keys."""
    today = moment.astimezone(AMSTERDAM).date()
    known = municipalities_of(collection.settings)
    members = frozenset(collection.members_on(today))
    found = sorted(collection.settings.supervisors.items())
    return tuple(
        PublicSupervisor(
            one.name, _names(one, known, members=members, today=today), one.tasks, one.other_roles
        )
        for _, one in found
        if (one.from_ or today) <= today <= (one.until or today)
    )


def security_of(portal: Portal | None) -> SecurityContact | None:
    """Give where a leak is reported, with the scheme that RFC 9116 asks for."""
    if portal is None or portal.security_contact is None:
        return None
    address = portal.security_contact
    has_scheme = address.startswith(("https:", "tel:", "mailto:"))
    return SecurityContact(address if has_scheme else f"mailto:{address}", portal.security_expires)


def _names(
    one: Supervisor, known: Municipalities, *, members: frozenset[str], today: date
) -> tuple[str, ...]:
    codes = frozenset(known.codes(one.municipalities, on=today)) & members
    return () if codes == members else tuple(sorted(known.name(code) for code in codes))
