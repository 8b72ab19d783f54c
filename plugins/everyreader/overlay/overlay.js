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

  const panel = document.createElement("aside");
  panel.id = "everyreader";
  panel.lang = "en";
  panel.setAttribute("aria-label", "What everyreader found on this page");
  const box = document.createElement("details");
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  make("summary", `everyreader: ${count} on this page`, box);
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
