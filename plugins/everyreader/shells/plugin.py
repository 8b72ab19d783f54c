"""What all our MkDocs plugins do alike: take part in a run, read the input, judge each page, end together."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, ClassVar

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from everyreader.shells.gate import leave
from everyreader.shells.preview import Kept, Preview
from everyreader.shells.run import Run, building_language
from everyreader.shells.settings import NEVER, Settings
from everyreader.types import Level


class EveryreaderPlugin(BasePlugin[Settings]):
    """A plugin that runs the rules of one group over each finished page."""

    group: ClassVar[str]
    run: Run
    kept: Kept
    serving = False
    broken = False
    depth = 0  # static-i18n builds every further language inside the build of the first

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        _check_writable(Path(config.site_dir))
        self.run, self.kept = Run.of(config), Kept.of(config)
        self.run.serving = self.serving
        try:
            self.run.join(self.group, self.config.decided())
            if self.config.fail_on_theme != NEVER:
                self.run.theme_gates[self.group] = Level[self.config.fail_on_theme.upper()]
        except ValueError as error:
            raise ConfigurationError(f"mkdocs.yml: everyreader/{self.group}: {error}") from None
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        if not self.depth:
            self.broken = False  # an earlier build under `serve` may have been
        self.depth += 1

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        self.run.read_input(files)
        return files

    @event_priority(-150)  # after static-i18n, which changes titles
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        self.kept.begin(building_language(config), nav, files)
        return nav

    @event_priority(-150)  # as `on_nav`
    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        self.kept.languages[building_language(config)].templates = env
        return env

    def on_serve(self, server: Any, *, config: MkDocsConfig, builder: Any) -> Any:
        if not isinstance(server.builder, Preview):  # of our plugins, the first does it
            server.builder = Preview(server.builder, lambda: self.kept)
        return server

    @event_priority(-50)  # after every plugin that edits the output; static-i18n is at -100
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        judged = self.run.page(output, page, config)
        if self.run.place(page, building_language(config)) not in self.run.made:
            self.run.check(self.group, judged)
        return output

    @event_priority(-150)  # after static-i18n, which builds the other languages here
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        self.depth -= 1
        if self.serving and self.depth == 0:  # a writer sees what is wrong after each change
            leave(self.run, self.group, self.serving, self.broken)

    def on_build_error(self, *, error: Exception) -> None:
        self.broken, self.depth = True, 0  # the build already fails: our own end must not hide why

    def on_shutdown(self) -> None:
        if hasattr(self, "run") and not self.serving:
            leave(self.run, self.group, self.serving, self.broken)


def _check_writable(folder: Path) -> None:
    """Raise ConfigurationError, before any page is made, where the site can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ConfigurationError(f"the folder {folder} can't be written ({error.strerror})") from None
