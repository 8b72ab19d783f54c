"""Options of our plugins in mkdocs.yml: an unknown one is an error that names the nearest."""

from __future__ import annotations

from typing import Any

from mkdocs.config import config_options as opt
from mkdocs.config.base import BaseConfigOption, Config, ConfigErrors, ConfigWarnings, ValidationError

from everyreader.configuration import KEYS, Configuration, configuration
from everyreader.registry import nearest
from everyreader.rule_settings import LEVELS

NEVER = "never"


class _Decided(BaseConfigOption[Any]):
    """An option that `configuration.KEYS` knows, kept as it is written."""

    def __init__(self, key: str, default: Any) -> None:
        super().__init__()
        self.key, self.default = key, default

    def run_validation(self, value: object) -> Any:
        try:
            KEYS[self.key](value)
        except ValueError as error:
            raise ValidationError(str(error)) from None
        return value


class Strict(Config):
    """Options of a plugin, of which an unknown one is an error."""

    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        errors, warnings = super().validate()
        for key in self.keys() - set(self._schema_keys):
            hint = nearest(key, self._schema_keys)
            errors.append((key, ValidationError(f"everyreader has no option '{key}'.{hint}")))
        return errors, warnings


class Settings(Strict):
    """What each plugin of ours understands; see `configuration.Configuration`."""

    fail_on = opt.Choice(LEVELS, default="error")
    fail_on_theme = opt.Choice((*LEVELS, NEVER), default=NEVER)
    profile = _Decided("profile", "all")
    rules = _Decided("rules", {})
    leave_out = _Decided("leave_out", [])
    baseline = _Decided("baseline", "")

    def decided(self) -> Configuration:
        return configuration({key: self[key] for key in KEYS})
