"""Where the sources are kept, and how a publisher signs in there: the key `forge` of `portal.yml`."""

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.node import Node
from generator.model.term import Term
from generator.model.values import ForgeAddress

RepositoryName = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+$")
]
BranchName = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*$", max_length=80)
]
AppId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,200}$")]


class ForgeKind(Term):
    """The program that keeps the sources."""

    GITHUB = "github", "GitHub"
    GITLAB = "gitlab", "GitLab"
    FORGEJO = "forgejo", "Forgejo"  # and Gitea, which answers in the same way


class SignIn(Node):
    """How the form in the browser signs a publisher in; nothing here is a secret."""

    app_id: AppId | None = Field(
        None, title="Kenmerk van de toepassing", description="Van GitLab of Forgejo, bij Toepassingen."
    )
    helper: ForgeAddress | None = Field(
        None, title="Aanmeldhulp", description="Adres van de aanmeldhulp, alleen voor GitHub."
    )


class Forge(Node):
    """Where proposals are made."""

    kind: ForgeKind = Field(title="Soort", description="github, gitlab of forgejo.")
    repository: RepositoryName = Field(title="Repository", description="Zoals gemeente/wmo-toezicht.")
    branch: BranchName = Field("main", title="Hoofdtak", description="De tak waaruit de site wordt gemaakt.")
    form_branch: BranchName = Field(
        "formulier",
        title="Tak van het formulier",
        description="Alleen voor forgejo: hierop bewaart het formulier.",
    )
    base_url: ForgeAddress | None = Field(
        None,
        title="Adres",
        description="Zoals https://gitlab.example.org; leeg voor github.com en gitlab.com.",
    )
    sign_in: SignIn = Field(
        default_factory=SignIn,
        title="Aanmelden",
        description="Wat het formulier nodig heeft om aan te melden.",
    )

    @property
    def host(self) -> str:
        """The address of the forge, without a slash at the end."""
        own = {ForgeKind.GITHUB: "https://github.com", ForgeKind.GITLAB: "https://gitlab.com"}
        return self.base_url or own.get(self.kind, "https://codeberg.org")
