"""MkDocs plugin `everyreader/accessibility`: judges each finished page by the accessibility rules."""

from __future__ import annotations

from everyreader.shells.plugin import EveryreaderPlugin


class AccessibilityPlugin(EveryreaderPlugin):
    group = "accessibility"
