"""How the reports in HTML look: by day and by night, on a phone and on paper."""

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --tint: #f2f2ef; --line: #6b6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2ef; --paper: #161616; --tint: #262626; --line: #9a9a9a; }
}
body { color: var(--ink); background: var(--paper); font: 1.125rem/1.5 sans-serif; margin: 0 auto;
  max-width: 70rem; padding: 1rem; }
h2 { overflow-wrap: anywhere; margin-block: 2.5rem 0.5rem; }
div:has(> table) { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.5rem; text-align: start; vertical-align: top; }
caption { text-align: start; padding-block: 0.5rem; }
thead th { background: var(--tint); }
code { overflow-wrap: anywhere; }
a { color: inherit; }
svg { display: block; max-width: 100%; height: auto; }
svg text { fill: currentColor; font: 14px sans-serif; }
svg path, svg circle { fill: none; stroke: currentColor; }
svg circle.easy { fill: currentColor; stroke: var(--paper); }
svg rect.news { fill: var(--tint); }
"""
