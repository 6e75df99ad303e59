"""The JSON Schema of a kind as fields of the form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from generator.model import terms
from generator.model.term import Term
from generator.model.terms import Kind
from generator.outputs import admin_words as words
from generator.settings.schema import schema_of

IN_REPORTS = frozenset({Kind.VISIT_REPORT, Kind.ANNUAL_REPORT, Kind.MEASURE, Kind.RESPONSE})
"""Kinds that stand in the folder of a year, with their attachments in `files` beside them."""

SUGGESTING = "sleutel"
"""The widget of theme/admin/form.js that suggests, and takes what was not suggested."""

Field = dict[str, Any]  # a field of Decap: the form of somebody else's file


_UPLOAD = MappingProxyType(
    {"widget": "file", "media_folder": "files", "public_folder": "", "choose_url": False}
)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a publisher can choose from in one partnership: value and label, by key of the front matter."""

    of: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    suggested: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)  # another is good too


def fields_of(kind: Kind, choices: Choices) -> list[Field]:
    """Give the fields of a kind: all keys of the schema, the body among them."""
    schema = schema_of(kind)
    maker = _Maker(schema["$defs"], choices, has_files=kind in IN_REPORTS)
    made = {made["name"]: made for made in maker.fields(schema, path=())}
    made["body"] = {
        "name": "body",
        "label": "Tekst",
        "hint": words.BODY_HINT,
        "widget": "markdown",
        "modes": ["raw"],
        "buttons": [],
        "editor_components": [],
        "required": False,
    }
    first = [name for name in words.FIRST if name in made]
    return [made[name] for name in (*first, *(name for name in made if name not in first))]


@dataclass(frozen=True, slots=True)
class _Maker:
    defs: Mapping[str, Any]
    choices: Choices
    has_files: bool

    def fields(
        self, schema: Mapping[str, Any], *, path: tuple[str, ...], loose: bool = False
    ) -> Iterator[Field]:
        """Give a field for each property; in a block that may stay empty nothing is required (`loose`)."""
        required = () if loose else schema.get("required", ())
        for key, part in schema["properties"].items():
            if ".".join((*path, key)) not in words.NOT_IN_FORM:
                yield self.field(key, part, path=(*path, key), required=key in required)

    def field(self, key: str, part: Mapping[str, Any], *, path: tuple[str, ...], required: bool) -> Field:
        made: Field = {"name": key, "label": part.get("title", key), "required": required}
        hint = " ".join(
            filter(None, (part.get("description"), words.HINTS.get(path[-1] if len(path) == 1 else "")))
        )
        if hint:
            made["hint"] = hint
        return {**made, **self.widget(key, part, path=path, required=required)}

    def widget(self, key: str, part: Mapping[str, Any], *, path: tuple[str, ...], required: bool) -> Field:
        if "const" in part:
            return {"widget": "hidden", "default": part["const"]}
        if self.has_files and path == ("attachments", "file"):
            return dict(_UPLOAD)
        several = _items(part)
        if several is not None:
            return self.several(key, {**_told(part), **several}, path=path)
        name = part.get("$ref", "").rpartition("/")[2]
        block = self.defs.get(name, {})
        if "properties" in block:
            inner = [
                _bare(one) if not required else one
                for one in self.fields(block, path=path, loose=not required)
            ]
            return {"widget": "object", "collapsed": True, "fields": inner}
        options = self.options(key, part)
        if options:
            return {"widget": "select", "options": options, **_default(part)}
        return _text(key, part)

    def several(self, key: str, item: Mapping[str, Any], *, path: tuple[str, ...]) -> Field:
        options = self.options(key, item)
        if options:
            return {"widget": "select", "multiple": True, "options": options}
        block = self.defs.get(item.get("$ref", "").rpartition("/")[2], {})
        shown: Field = {"widget": "list", "default": [], "collapsed": True, "minimize_collapsed": True}
        if "properties" in block:
            fields = list(self.fields(block, path=path))
            return {**shown, "summary": f"{{{{fields.{_telling(fields)}}}}}", "fields": fields}
        one = {"name": "waarde", "label": "Waarde", "required": True, **_text(key, item)}
        if key in self.choices.suggested:
            suggestions = [_option(*choice) for choice in self.choices.suggested[key]]
            one.update(widget=SUGGESTING, suggestions=suggestions)
        return {**shown, "field": one}

    def options(self, key: str, part: Mapping[str, Any]) -> list[Field]:
        """Give value and label of each choice; none where a publisher types."""
        name = part.get("$ref", "").rpartition("/")[2]
        if name in _terms():
            return [_option(term.value, term.label) for term in _terms()[name]]
        if part.get("type") == "boolean":
            return [_option("true", "Ja"), _option("false", "Nee")]
        if "oneOf" in part:
            return [_option(word["const"], word["title"]) for word in part["oneOf"]]
        if "enum" in part:
            return [_option(value, value) for value in part["enum"]]
        singular = {"municipality": "municipalities"}.get(key, key)
        return [_option(*choice) for choice in self.choices.of.get(singular, ())]


@cache
def _terms() -> Mapping[str, type[Term]]:
    found = (value for value in vars(terms).values() if isinstance(value, type) and issubclass(value, Term))
    return {term.__name__: term for term in found if term is not Term}


def _items(part: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Give what a list holds, also where the schema lets one value stand for a list of one."""
    for choice in (part, *part.get("anyOf", ())):
        if choice.get("type") == "array":
            found: Mapping[str, Any] = choice["items"]
            return found
    return None


def _bare(field: Field) -> Field:
    """Leave a block that may stay empty without answers of ours: it would never be empty."""
    return {key: value for key, value in field.items() if key != "default" or value in ("", [])}


def _told(part: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"description": part["description"]} if "description" in part else {}


def _option(value: str, label: str) -> Field:
    return {"label": label, "value": value}


def _default(part: Mapping[str, Any]) -> Field:
    default = part.get("default")
    return {"default": default} if isinstance(default, str) else {}


def _telling(fields: list[Field]) -> str:
    """Give the key that tells the items of a list apart."""
    return str(next((one["name"] for one in fields if one["required"]), fields[0]["name"]))


def _text(key: str, part: Mapping[str, Any]) -> Field:
    if part.get("format") == "date":
        return {
            "widget": "datetime",
            "type": "date",
            "format": "YYYY-MM-DD",
            "date_format": "YYYY-MM-DD",
            "time_format": False,
            "default": "",
        }
    form = _form(key, part)
    made: Field = {"widget": "text" if key in words.LONG else "string"}
    if form:
        made["pattern"] = [form, part.get("description") or "Zie de uitleg bij dit veld."]
    return made


def _form(key: str, part: Mapping[str, Any]) -> str:
    """Give the regular expression of a value; a number is typed as text, for it may be unknown."""
    own = {"summary": words.SUMMARY_FORM, "provider": words.PROVIDER_FORM, "file": words.FILE_FORM}
    known = own.get(key) or part.get("pattern", "")
    if known:
        return str(known)
    kinds = {choice.get("type") for choice in (part, *part.get("anyOf", ()))}
    words_too = [choice["const"] for choice in part.get("anyOf", ()) if "const" in choice]
    return f"^({'|'.join((r'[0-9]{1,9}', *words_too))})$" if "integer" in kinds else ""


def several_keys() -> frozenset[str]:
    """Give the keys that may stand in a file as one value or as a list; the form shows a list."""
    blocks = (
        block
        for kind in Kind
        for schema in (schema_of(kind),)
        for block in (schema, *schema["$defs"].values())
    )
    return frozenset(
        key
        for block in blocks
        for key, part in block.get("properties", {}).items()
        if "anyOf" in part and _items(part) is not None
    )
