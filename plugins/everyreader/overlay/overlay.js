"use strict";
// Shows what everyreader found on this page. Only `mkdocs serve` puts it here.
(() => {
  const findings = JSON.parse(document.getElementById("everyreader-findings").textContent);

  const make = (tag, text, parent) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const find = (path) => path?.reduce((node, at) => node?.children[at], document.documentElement) ?? null;

  // What can't be seen, such as a menu that is closed, is shown by the nearest element around it that can.
  const seen = (element) => {
    while (element && !element.checkVisibility()) element = element.parentElement;
    return element;
  };

  const visit = (element, back) => {
    if (!element.hasAttribute("tabindex")) {
      element.tabIndex = -1;
      element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
    }
    element.addEventListener("keydown", (event) => { if (event.key === "Escape") back.focus(); });
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
  };

  // The words in the text of an element, wherever its markup parts them; `after`: where to look on from.
  const rangeOf = (element, words, after = 0) => {
    const nodes = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const whole = nodes.map((node) => node.data).join("");
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
    const finder = new RegExp(pattern, "g");
    finder.lastIndex = after;
    const match = finder.exec(whole);
    if (!match) return null;
    const at = (place) => {
      let left = place;
      for (const node of nodes) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      return [nodes.at(-1), nodes.at(-1).length];
    };
    const range = new Range();
    range.setStart(...at(match.index));
    range.setEnd(...at(match.index + match[0].length));
    return { range, start: match.index, end: match.index + match[0].length };
  };

  const underline = (marks) => {
    if (!globalThis.Highlight) return; // an older browser: the list says the same
    const hard = new Highlight();
    const long = new Highlight();
    hard.priority = 1;
    for (const mark of marks) {
      const element = find(mark.path);
      const sentence = element && rangeOf(element, mark.text);
      if (!sentence) continue;
      if (mark.long) long.add(sentence.range);
      let after = sentence.start;
      for (const words of mark.words) {
        const found = rangeOf(element, words, after);
        if (!found || found.end > sentence.end) break;
        hard.add(found.range);
        after = found.end;
      }
    }
    CSS.highlights.set("everyreader-hard", hard);
    CSS.highlights.set("everyreader-long", long);
  };

  const marks = JSON.parse(document.getElementById("everyreader-marks").textContent);
  underline(marks);

  const panel = document.createElement("aside");
  panel.id = "everyreader";
  panel.lang = "en";
  panel.setAttribute("aria-label", "What everyreader found on this page");
  const box = document.createElement("details");
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  make("summary", `everyreader: ${count} on this page`, box);
  if (marks.length) make("p", "Wavy line: words that may be hard. Yellow: sentences that are long.", box);
  const list = make("ol", "", box);
  for (const { level, rule, message, fix, where, path } of findings) {
    const item = make("li", "", list);
    const target = find(path);
    if (target) {
      target.classList.add("everyreader-found");
      const button = make("button", `${level}: ${message}`, item);
      button.type = "button";
      button.addEventListener("click", () => { const shown = seen(target); if (shown) visit(shown, button); });
    } else {
      make("p", `${level}: ${message}`, item);
    }
    if (fix) make("p", fix, item);
    make("p", `${where} [${rule}]`, item);
  }
  panel.append(box);
  document.body.append(panel);
})();
