"""Who may import whom: read from the source, so that a rule of the architecture can't be broken unseen."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parents[1] / "plugins"
FILES = {
    ".".join(file.relative_to(PLUGINS).with_suffix("").parts).removesuffix(".__init__"): file
    for file in sorted(PLUGINS.rglob("*.py"))
}
HOSTS = {"mkdocs", "material", "properdocs", "mkdocs_static_i18n"}


def imports(name: str, inside_functions: bool = True) -> Iterator[str]:
    """Modules that a module imports at run time; what only type checkers read is left out."""
    waiting: list[ast.AST] = [ast.parse(FILES[name].read_text("utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: write imports in full"
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from (full & FILES.keys()) or {str(node.module)}
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        elif inside_functions or not isinstance(node, ast.FunctionDef):
            waiting += ast.iter_child_nodes(node)


def importers(library: str) -> set[str]:
    return {name for name in FILES if any(module.split(".")[0] == library for module in imports(name))}


def ours(name: str, **options: bool) -> set[str]:
    return {module for module in imports(name, **options) if module.split(".")[0] == "everyreader"}


def test_only_shells_know_mkdocs() -> None:
    outside = {
        name for host in HOSTS for name in importers(host) if not name.startswith("everyreader.shells.")
    }

    assert set() == outside
    assert importers("mkdocs")


def test_one_file_knows_the_parser() -> None:
    assert {"everyreader.html"} == importers("turbohtml")


@pytest.mark.parametrize("library", ["typst", "playwright"])
def test_one_file_starts_each_big_tool(library: str) -> None:
    assert len(importers(library)) <= 1


RULES = sorted(name for name in FILES if name.startswith("everyreader.rules."))


@pytest.mark.parametrize("name", RULES)
def test_a_rule_needs_the_core_only(name: str) -> None:
    allowed = {"everyreader.registry", "everyreader.types", "everyreader.html"}
    if "._shared" in name:
        below = ("everyreader.reading.", "everyreader.css.", "everyreader.translations.")
        allowed |= {module for module in FILES if module.startswith(below)} | {"everyreader.terms"}

    assert set() == {
        module for module in ours(name) if module not in allowed and "rules._shared" not in module
    }


@pytest.mark.parametrize("name", sorted(name for name in FILES if name.startswith("everyreader.reports.")))
def test_a_report_knows_findings_only(name: str) -> None:
    parts = {f"everyreader.reports.{part}" for part in ("_groups", "_chart", "_style")}
    assert ours(name) <= {"everyreader.types", "everyreader.records", *parts}


def test_types_and_records_import_nothing_else_of_ours() -> None:
    assert {"everyreader.records"} == ours("everyreader.types", inside_functions=False)
    assert set() == ours("everyreader.records")


def test_there_are_no_cycles() -> None:
    graph = {name: ours(name, inside_functions=False) & FILES.keys() for name in FILES}

    while leaves := [name for name, needed in graph.items() if not needed]:
        for leaf in leaves:
            del graph[leaf]
        graph = {name: needed - set(leaves) for name, needed in graph.items()}

    assert {} == graph


def test_nothing_happens_at_import() -> None:
    """No file is opened and no network is used while our modules are imported, apart from reading modules."""
    program = f"""
import sys, importlib
names = {sorted(name for name in FILES if not name.endswith("__main__"))!r}
for name in names:                  # libraries first: what they do is their own affair
    importlib.import_module(name)
for name in names:
    del sys.modules[name]
def watch(event, arguments):
    path = str(arguments[0]) if arguments else ""
    if event == "open" and not path.endswith((".py", ".pyc")) or event.startswith(("socket.", "subprocess.")):
        raise RuntimeError(f"{{event}} {{path}}")
sys.addaudithook(watch)
for name in names:
    importlib.import_module(name)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=PLUGINS)

    assert (0, "") == (done.returncode, done.stderr)
