// The form of the search. What finds the pages is loaded when somebody searches; the address keeps the question.
{
  const form = document.getElementById("search");
  const status = document.getElementById("search-status");
  const hits = document.getElementById("search-hits");
  const more = document.getElementById("search-more");
  const { root: written, lang, say, rules } = JSON.parse(form.dataset.search);
  const root = new URL(written.replace(/\/?$/, "/"), location.href);
  const PAGES_AT_ONCE = 10;

  let opened = null;
  const load = () => {
    opened ??= import(new URL("assets/scripts/finder.js", root)).then(async (finder) => ({
      ...finder,
      ...(await finder.open(new URL("pagefind/", root), lang, rules)),
    }));
    opened.catch(() => { opened = null; }); // the next question tries again
    return opened;
  };

  const make = (tag, text, parent, about = {}) => {
    const element = Object.assign(document.createElement(tag), about);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  // One status message, said once: what waits is busy, and a busy message is not said.
  const tell = (text, busy = false) => {
    status.ariaBusy = String(busy);
    status.replaceChildren();
    make("p", text, status);
  };

  // Pages that are one another's version become one hit: the version that fits best leads.
  const together = (pages) => {
    const found = new Map();
    for (const page of pages) {
      const name = page.url.replace(/(^|\/)easy\/$/, "$1");
      found.set(name, [...(found.get(name) ?? []), page]);
    }
    return [...found.values()];
  };

  const show = async ([first, ...others], excerpt) => {
    const item = make("li", "", hits);
    const { meta, content } = await first.load();
    if (meta.picture) {
      make("img", "", item, { src: new URL(meta.picture, root), alt: "", width: 96, height: 96, loading: "lazy" });
    }
    make("a", first.title, make("h2", "", item), { href: new URL(first.url, root) });
    const words = make("p", "", item);
    for (const { text, marked } of excerpt(content, first.places)) {
      make(marked ? "mark" : "span", text, words);
      words.append(" ");
    }
    const versions = make("p", "", item, { className: "meta" });
    make("span", say[first.version], versions, { className: "tag" });
    for (const { url, version, title } of others) {
      const link = make("a", say[version], versions, { href: new URL(url, root) });
      link.setAttribute("aria-label", `${say[version]}: ${title}`);
    }
  };

  let turn = 0; // an answer that comes after the next question is not shown
  const ask = async (text, version) => {
    turn += 1;
    const mine = turn;
    tell(say.searching, true);
    hits.replaceChildren();
    more.hidden = true;
    const finder = await load();
    const { whole, pages } = await finder.find(text);
    if (mine !== turn) return;
    const found = together(pages.filter((page) => !version || page.version === version));
    let shown = 0;
    const next = async () => {
      const first = hits.children.length;
      for (const pair of found.slice(shown, shown + PAGES_AT_ONCE)) await show(pair, finder.excerpt);
      shown += PAGES_AT_ONCE;
      more.hidden = shown >= found.length;
      return hits.children[first];
    };
    await next();
    more.onclick = async () => (await next())?.querySelector("a").focus();
    const answer = found.length ? (whole ? say.found : say.some) : say.none;
    tell(answer.replace("{count}", found.length).replace("{words}", () => text));
    const better = finder.nearer(text);
    if (better) {
      const link = make("a", better, make("p", `${say.meant} `, status), { href: `?${new URLSearchParams({ q: better, version })}` });
      link.dir = "auto";
    }
  };

  const answer = () => {
    const asked = new URLSearchParams(location.search);
    const text = (asked.get("q") ?? "").trim();
    form.elements.q.value = text;
    for (const input of form.elements.version) input.checked = input.value === (asked.get("version") ?? "");
    if (location.protocol === "file:") tell(say.file);
    else if (text) ask(text, asked.get("version") ?? "").catch(() => tell(say.failed));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ q: form.elements.q.value, version: form.elements.version.value });
    if (location.protocol !== "file:") history.pushState(null, "", `?${asked}`);
    answer();
  });
  window.addEventListener("popstate", answer);
  answer();
}
