"""Options of our plugins in mkdocs.yml: an unknown one is an error that names the nearest."""

from __future__ import annotations

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings, ValidationError

from everyreader.registry import nearest
from everyreader.types import Level


class Settings(Config):
    """What each plugin of ours understands: from which level on its findings fail the build."""

    fail_on = opt.Choice([level.name.lower() for level in Level], default="error")

    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        errors, warnings = super().validate()
        for key in self.keys() - set(self._schema_keys):
            hint = nearest(key, self._schema_keys)
            errors.append((key, ValidationError(f"everyreader has no option '{key}'.{hint}")))
        return errors, warnings
