"""What browsers do where no sheet says anything. Source: HTML Standard, 15 Rendering."""

BROWSER = """
[hidden], area, base, datalist, head, link, meta, noembed, noframes, param, script, style, template, title,
input[type=hidden], [popover], dialog:not([open]) { display: none }
a[href], area[href] { color: linktext; text-decoration-line: underline }
mark { background-color: mark; color: marktext }
button, input, select, textarea { font-size: 13.333px; font-weight: 400; letter-spacing: normal;
  color: fieldtext; background-color: field }
button, input[type=button i], input[type=submit i], input[type=reset i] { color: buttontext;
  background-color: buttonface }
input[type=checkbox i], input[type=radio i], input[type=range i] { background-color: transparent }
h1 { font-size: 2em; font-weight: 700 } h2 { font-size: 1.5em; font-weight: 700 }
h3 { font-size: 1.17em; font-weight: 700 } h4 { font-weight: 700 } h5 { font-size: .83em; font-weight: 700 }
h6 { font-size: .67em; font-weight: 700 } b, strong, th { font-weight: 700 }
small, sub, sup { font-size: smaller }
code, kbd, pre, samp, tt { font-size: .8125em } pre, textarea { white-space: pre }
"""
