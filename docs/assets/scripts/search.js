// Finds pages in the language of the page. Nothing is loaded before somebody searches; the address keeps the question.
const form = document.getElementById("search");
const status = document.getElementById("search-status");
const hits = document.getElementById("search-hits");
const more = document.getElementById("search-more");
const { root: written, lang, say, rules } = JSON.parse(form.dataset.search);
const root = written.replace(/\/?$/, "/");
const PAGES_AT_ONCE = 10;
const MOST_FORMS = 24; // of one question: every form costs a look into the index

const bundle = new URL(`${root}pagefind/`, location.href);
let engine = null;
const load = async () => {
  if (!engine) {
    engine = await import(new URL("pagefind.js", bundle));
    await engine.options({ bundlePath: bundle.pathname, baseUrl: "/", excerptLength: 24 });
    await engine.init(lang);
  }
  return engine;
};

const fold = (text) => text.normalize("NFC").toLocaleLowerCase(lang).replace(/[\u064b-\u065f\u0670\u0640]/g, "").replace(/’/g, "'");

// Other forms in which a word may stand on a page: with another first sound (Welsh), without what is joined to its
// front or its end, with a letter that many people write in another way. The rules are those of the language's file.
const forms = (word) => {
  const found = new Set([word]);
  for (const group of rules.initials ?? []) {
    for (const start of group) {
      if (!word.startsWith(start) || (start === "" && !/^[aeiouwylr]/.test(word))) continue;
      for (const other of group) found.add(other + word.slice(start.length));
    }
  }
  for (const joined of rules.prefixes ?? []) {
    if (word.startsWith(joined) && word.length >= joined.length + 3) found.add(word.slice(joined.length));
  }
  for (const one of [...found]) {
    const ending = (rules.endings ?? []).find((end) => one.endsWith(end) && one.length >= end.length + 4);
    if (ending) found.add(one.slice(0, -ending.length)); // the index also finds longer words that begin so
  }
  for (const one of [...found]) {
    for (const letters of rules.letters ?? []) {
      const at = [...one].findIndex((letter) => letters.includes(letter));
      if (at < 0) continue;
      for (const letter of letters) found.add([...one.slice(0, at), letter, ...one.slice(at + 1)].join(""));
    }
  }
  for (const one of [...found]) {
    for (const front of rules.fronts ?? []) found.add(front + one);
  }
  return [...found];
};

const questions = (text) => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  let all = [""];
  for (const word of words) {
    all = all.flatMap((before) => forms(word).map((form) => `${before} ${form}`.trim())).slice(0, MOST_FORMS);
  }
  return all;
};

// Pages that hold the words in any of their forms, the best first.
const find = async (text, version) => {
  const search = await load();
  const filters = { easy: { easy: "yes" }, standard: { not: { easy: "yes" } } }[version] ?? {};
  const best = new Map();
  for (const [place, question] of questions(text).entries()) {
    const { results } = await search.search(question, { filters });
    for (const result of results) {
      const score = result.score * (place ? 0.9 : 1); // as it was typed comes first
      if (!best.has(result.id) || best.get(result.id).score < score) best.set(result.id, { score, result });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
};

const isNear = (one, other) => { // one letter more, less, other, or two that changed places
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) <= 1 || swapped;
};

const nearer = async (text) => {
  const response = await fetch(new URL(`words-${lang}.json`, bundle));
  if (!response.ok) return "";
  const known = await response.json();
  const starts = (word) => known.some((other) => other.startsWith(word));
  let changed = false;
  const words = fold(text).split(/\s+/).filter(Boolean).map((word) => {
    if (word.length < 4 || forms(word).some(starts)) return word;
    const near = known.find((other) => isNear(word, other));
    changed ||= Boolean(near);
    return near ?? word;
  });
  return changed ? words.join(" ") : "";
};

const make = (tag, text, parent, about = {}) => {
  const element = Object.assign(document.createElement(tag), about);
  element.textContent = text;
  parent.append(element);
  return element;
};

const show = async (result) => {
  const { url, meta, excerpt } = await result.data();
  const item = make("li", "", hits);
  const address = new URL(root + url.replace(/^\//, ""), location.href);
  if (meta.picture) {
    make("img", "", item, { src: new URL(root + meta.picture, location.href), alt: "", width: 96, height: 96, loading: "lazy" });
  }
  make("a", meta.title, make("h2", "", item), { href: address });
  // Pagefind has escaped the words of the page; only its own <mark> is markup.
  make("p", "", item).innerHTML = excerpt;
  make("span", say[meta.version], make("p", "", item, { className: "meta" }), { className: `tag ${meta.version}` });
};

const ask = async (text, version) => {
  status.textContent = say.searching;
  hits.replaceChildren();
  more.hidden = true;
  const found = await find(text, version);
  let shown = 0;
  const next = async () => {
    const some = found.slice(shown, shown + PAGES_AT_ONCE);
    const first = hits.children.length;
    for (const result of some) await show(result);
    shown += some.length;
    more.hidden = shown >= found.length;
    return hits.children[first];
  };
  await next();
  more.onclick = async () => (await next())?.querySelector("a").focus();
  status.textContent = (found.length ? say.found : say.none).replace("{count}", found.length).replace("{words}", text);
  const better = await nearer(text); // Pagefind shortens a word that it does not know, and finds something else
  if (better) {
    const link = make("a", better, make("p", `${say.meant} `, status), { href: `?${new URLSearchParams({ q: better })}` });
    link.dir = "auto";
  }
};

const asked = new URLSearchParams(location.search);
form.elements.q.value = asked.get("q") ?? "";
const version = [...form.elements.version].find((input) => input.value === (asked.get("version") ?? ""));
if (version) version.checked = true;
form.hidden = false;
if (form.elements.q.value.trim()) {
  ask(form.elements.q.value.trim(), asked.get("version") ?? "").catch(() => { status.textContent = say.failed; });
}
