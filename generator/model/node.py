"""The base of everything that is typed from a source: closed, frozen, keys as the contract writes them."""

from pydantic import BaseModel, ConfigDict


class Node(BaseModel):
    """A mapping of a source; an unknown key is a fault."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        validate_by_name=False,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,  # what was written may be personal data
    )
