"""Find what was added as a file: rules, report formats, languages."""

from __future__ import annotations

import difflib
import importlib
import inspect
import pkgutil
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import Any

from everyreader.types import Check, InputError, Language, Level, Page, Rule

_MARK = "__everyreader_rule__"
_SECTION = re.compile(r"^(Who|Fix|Bad|Good|Source):[ \t]*(.*?)(?=^\w+:|\Z)", re.M | re.S)
_KINDS = {
    ("page", "element"): "element",
    ("page", "sentence"): "sentence",
    ("page",): "page",
    ("site",): "site",
}


def rule(
    *,
    level: Level,
    selects: str = "",
    group: str = "accessibility",
    wcag: tuple[str, ...] = (),
    act: tuple[str, ...] = (),
    limit: float | str | None = None,
    seeks: str | tuple[str, ...] = "",
    version: str = "",
) -> Callable[[Check], Check]:
    """Mark the one function of a rule file. Sets a mark only: no global list is appended to."""
    about = {"level": level, "selects": selects, "group": group, "wcag": wcag, "act": act}
    about |= {"limit": limit, "seeks": seeks, "version": version}

    def mark(check: Check) -> Check:
        setattr(check, _MARK, about)
        return check

    return mark


def modules(package: ModuleType) -> dict[str, ModuleType]:
    """Module of every file in `package`, by dashed file name. An import error is not hidden."""
    return {
        info.name.replace("_", "-"): importlib.import_module(f"{package.__name__}.{info.name}")
        for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name)
        if not info.name.startswith("_")
    }


def _sections(id: str, doc: str) -> dict[str, str]:
    found = {name.lower(): inspect.cleandoc(" " * 8 + text.rstrip()) for name, text in _SECTION.findall(doc)}
    missing = {"who", "fix", "bad", "good", "source"} - found.keys()
    if missing:
        raise TypeError(f"rule {id}: its docstring lacks {', '.join(sorted(missing))}")
    folded = {name: " ".join(found[name].split()) for name in ("who", "fix", "source")}
    return {**found, **folded, "title": doc.strip().splitlines()[0]}


def _rule(id: str, module: ModuleType) -> Rule:
    marked = [f for _, f in inspect.getmembers(module, inspect.isfunction) if hasattr(f, _MARK)]
    if len(marked) != 1 or not module.__doc__:
        raise TypeError(f"rule {id}: needs a docstring and exactly one @rule function, has {len(marked)}")
    (check,) = marked
    about: dict[str, Any] = {**getattr(check, _MARK), **_sections(id, module.__doc__)}
    parameters = tuple(inspect.signature(check).parameters)
    if about["limit"] is not None and parameters[-1] == "limit":
        parameters = parameters[:-1]
    if parameters not in _KINDS:
        raise TypeError(
            f"rule {id}: takes {parameters}, not one of {sorted(_KINDS)}; `limit` last if it has one"
        )
    return Rule(id=id, kind=_KINDS[parameters], doc=module.__doc__, check=check, **about)


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by id.

    raises TypeError for a rule file without a whole docstring or with a function of another shape
    """
    from everyreader import rules as package

    return {id: _rule(id, module) for id, module in modules(package).items()}


@cache
def reports() -> Mapping[str, Callable[..., None]]:
    """The `write(findings, out)` of every report format, by name."""
    from everyreader import reports as package

    return {id: module.write for id, module in modules(package).items()}


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name most like `name`, as a hint for a message: " Did you mean 'x'?" or ""."""
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.4)
    return f" Did you mean '{found[0]}'?" if found else ""


def _toml(file: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"languages/{file.name}", 0, f"this TOML is broken: {error}") from None


_KEYS = {
    "code",
    "name",
    "english_name",
    "direction",
    "reviewed_by",
    "interface",
    "reading",
    "limits",
    "lists",
    "search",
    "typography",
}


def _language(code: str, data: dict[str, Any]) -> Language:
    path = f"languages/{code}.toml"
    for key in data.keys() - _KEYS:
        raise InputError(path, 0, f"'{key}' is not a key of a language file.{nearest(key, _KEYS)}")
    for key in _KEYS - {"interface", "reading", "limits", "lists", "search", "typography"} - data.keys():
        raise InputError(path, 0, f"the key '{key}' is missing: add it")
    if data["code"] != code or data["direction"] not in ("ltr", "rtl"):
        raise InputError(path, 0, "'code' must be the name of the file, and 'direction' ltr or rtl")
    lists = {name: tuple(values) for name, values in data.get("lists", {}).items()}
    tables = {name: data.get(name, {}) for name in ("interface", "reading", "limits", "search")} | {
        "lists": lists
    }
    return Language(**{**data, "reviewed_by": tuple(data["reviewed_by"]), **tables})


@cache
def languages() -> Mapping[str, Language]:
    """Every language by code, also those whose texts can only be measured: see `site_languages`.

    A word of the interface that one language has and another lacks is told by `missing_words`.

    raises InputError for broken TOML, an unknown key, or a missing key
    """
    folder = resources.files("everyreader") / "languages"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    found = {f.name[:-5]: _language(f.name[:-5], _toml(f)) for f in files}
    needed = {key for language in found.values() for key in language.interface}
    for code, language in found.items():
        written = {key for key, word in language.interface.items() if word}
        if missing := tuple(sorted(needed - written)) if language.interface else ():
            shown = {key: f"[{key}]" for key in missing}  # no English: nobody would see that it is missing
            found[code] = replace(language, missing=missing, interface={**language.interface, **shown})
    return found


def missing_words(language: Language) -> list[InputError]:
    """A complaint for each word of the interface that the file of a language lacks."""
    path, name = f"languages/{language.code}.toml", language.name
    return [InputError(path, 0, f"[interface] lacks '{key}': add it in {name}") for key in language.missing]


def site_languages() -> Mapping[str, Language]:
    """The languages by code that a site can have: those whose file has the words of the interface."""
    return {code: language for code, language in languages().items() if language.interface}


def known_language(code: str) -> Language | None:
    """The language of a BCP 47 code, also where a region follows ("en-GB"); none: there is no file for it."""
    return languages().get(code) or languages().get(code.partition("-")[0].lower())


def language_limit(page: Page, code: str, name: str) -> float:
    """The number `name` of [limits] for a page's text in a language; endless where there is none.

    What the profile puts in place of the language's own number comes first. Its number for all languages is
    English: another language has more or fewer, as its own number has to the English one.
    """
    language = known_language(code)
    own = language.limits.get(name) if language else None
    if language and name in (special := page.limits.get(language.code, {})):
        return special[name]
    if name not in (general := page.limits.get("", {})):
        return float("inf") if own is None else own
    english = languages()["en"].limits.get(name)
    value = general[name] * own / english if own and english else general[name]
    return round(value) if isinstance(own, int) else value
