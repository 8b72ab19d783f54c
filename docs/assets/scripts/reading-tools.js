// Reading tools: four choices kept on this device. Without JavaScript the panel stays hidden and the page follows the device.
const root = document.documentElement;
const tools = document.getElementById("reading-tools");
const keep = (name, value) => {
  try {
    localStorage.setItem(`everyreader-${name}`, value); // other sites can share our host, and so our storage
  } catch {
    // storage is switched off: the choice lasts for this page
  }
};

tools.hidden = false;
for (const input of tools.querySelectorAll("input")) {
  input.checked = input.value === (root.dataset[input.name] || "");
}
tools.addEventListener("change", ({ target: { name, value } }) => {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  keep(name, value);
});

// A language that was chosen, or to stay here, is not offered again: see partials/offer.html.
for (const choice of document.querySelectorAll("a[hreflang], .offer button")) {
  choice.addEventListener("click", () => keep("language", choice.closest("a")?.lang || root.lang));
}

// An open panel closes with Esc, and when focus leaves it, so that it never covers what has focus.
for (const panel of document.querySelectorAll(".site details")) {
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel.open) return;
    panel.open = false;
    panel.querySelector("summary").focus();
  });
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !panel.contains(relatedTarget)) panel.open = false;
  });
}
