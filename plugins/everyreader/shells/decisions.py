"""What mkdocs.yml decides under each plugin of ours: rules, levels, limits, files left out, known faults."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from everyreader.baseline import read_baseline, unknown
from everyreader.check import bad_input
from everyreader.configuration import VERSIONS, Configuration
from everyreader.registry import rules
from everyreader.types import Finding, InputError, Rule


@dataclass(frozen=True)
class Decisions:
    """by_group: what is decided under the plugin that runs a group of rules"""

    by_group: dict[str, Configuration] = field(default_factory=dict)

    def add(self, group: str, decided: Configuration) -> None:
        """Take what stands under a plugin; raises ValueError for a rule that another plugin runs."""
        for id in decided.rules:
            if id not in rules():
                raise ValueError(f"'rules': '{id}' is of `everyreader check --browser`: see pyproject.toml")
            if rules()[id].group != group:
                raise ValueError(f"'rules': '{id}' belongs below everyreader/{rules()[id].group}")
        self.by_group[group] = decided

    def rules(self, group: str, version: str = "standard") -> list[Rule]:
        """The rules of a group that are asked of pages of a version."""
        known = (rule for rule in rules().values() if rule.group == group)
        return self.by_group[group].in_use(known, version)

    def leaves_out(self, group: str, path: str) -> bool:
        return self.by_group[group].leaves_out(path)

    def wanted(self, findings: Iterable[Finding], root: Path, judged: Collection[str]) -> set[Finding]:
        """The findings without those of files left out and those that are known.

        root    folder of mkdocs.yml
        judged  files that were looked at
        """
        kept = {found for found in findings if not self._left_out(found)}
        asked = {
            rule.id for group in self.by_group for version in VERSIONS for rule in self.rules(group, version)
        }
        for name in sorted({decided.baseline for decided in self.by_group.values()} - {""}):
            try:
                kept = unknown(kept, read_baseline(root / name, name), asked, judged)
            except InputError as error:
                kept.add(bad_input(error))
        return kept

    def _left_out(self, finding: Finding) -> bool:
        rule = rules().get(finding.rule)
        groups = [rule.group] if rule else self.by_group
        return any(self.leaves_out(group, finding.path) for group in groups)
