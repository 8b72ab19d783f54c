// Finds pages by words in any of their forms, and words that are nearly spelt so. Loaded when somebody searches.
// Pagefind says where the words of a question stand; which of a language's words are forms of them, the rules of its
// file say. See [search] in plugins/everyreader/languages/.
const SHORTEST_STEM = 3; // letters that are left when something is taken off
const SHORTEST_NEAR = 4; // letters of a word that is offered
const OTHER_FORM = 0.7; // what another form counts beside the one that was typed
const SATURATION = 1.2; // BM25: how soon a word that comes again counts for less ...
const LENGTH = 0.5; // ... and how far long pages are held back
const LEAD = 3; // what a word counts in the title and the sentence below it
const TOGETHER = 0.5; // what it counts that two words stand side by side
const TITLE = 2; // what a word in the title counts beside one in the text
const EXCERPT = 24; // words

export const fold = (text) =>
  text.normalize("NFKD").replace(/[\p{M}\u0640\u200b-\u200f]/gu, "").toLowerCase().replaceAll("’", "'");

const questionWords = (text) => fold(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [];

const unique = (list) => [...new Set(list)];

// What the rules of a language say of the forms of a word.
export const grammar = (rules) => {
  const list = (name) => rules[name] ?? [];
  const classes = new Map(list("letters").flatMap((letters) => {
    const [first, ...others] = letters.toLowerCase();
    return others.map((other) => [other, first]);
  }));
  const same = (text) => [...fold(text)].map((letter) => classes.get(letter) ?? letter).join("").replace(/[-‐‑]/g, "");
  const groups = (name) => list(name).map(([own, ...others]) => [same(own), others.map(same)]);
  const [initials, finals] = [groups("initials"), groups("finals")];
  const prefixes = list("prefixes").map(same);
  const endings = list("endings").map(same).sort((one, other) => other.length - one.length);
  const leftOut = new Set(list("left_out").map(same));
  const begins = (word) => unique([
    word,
    ...prefixes.filter((joined) => word.startsWith(joined) && word.length >= joined.length + SHORTEST_STEM)
      .map((joined) => word.slice(joined.length)),
    ...initials.flatMap(([own, others]) =>
      others.filter((other) => word.startsWith(other)).map((other) => own + word.slice(other.length))),
  ]);
  const stem = (word) => {
    const ending = endings.find((end) => word.endsWith(end) && word.length >= end.length + SHORTEST_STEM) ?? "";
    const bare = word.slice(0, word.length - ending.length);
    for (const [own, others] of finals) {
      const other = others.find((end) => bare.endsWith(end) && bare.length >= end.length + SHORTEST_STEM - 1);
      if (other) return bare.slice(0, -other.length) + own;
    }
    return bare;
  };
  const bones = (word) => [...word].filter((letter) => !leftOut.has(letter)).join("");
  return {
    same,
    begins,
    stems: (word) => unique(begins(word).flatMap((one) => [one, stem(one)])),
    skeletons: (word) => (leftOut.size ? begins(word).map(stem).map(bones).filter((one) => one.length >= SHORTEST_STEM) : []),
  };
};

export const isNear = (one, other) => { // one letter more, less, other, or two that changed places
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) <= 1 || swapped;
};

// All words of a language, by their folded form, by what they have in common with their other forms, ...
const dictionary = (words, rules) => {
  const { same, begins, stems, skeletons } = grammar(rules);
  const [written, byStem, byBones] = [new Map(), new Map(), new Map()];
  const put = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const word of words) {
    const folded = same(word);
    if (!written.has(folded)) {
      for (const key of stems(folded)) put(byStem, key, folded);
      for (const key of skeletons(folded)) put(byBones, key, folded);
    }
    put(written, folded, word);
  }
  const all = [...written.keys()];
  const shared = (map, keys) => unique(keys.flatMap((key) => map.get(key) ?? []));
  const own = (word) => {
    const found = shared(byStem, stems(word));
    return found.length || word.length < SHORTEST_STEM ? found : all.filter((other) => other.startsWith(word));
  };
  const joined = (word) => {
    const cuts = [...word].map((_, place) => [word.slice(0, place), word.slice(place)]);
    return cuts.find((pair) => pair.every((part) => part.length > 1 && written.has(part)));
  };
  // Each word of a question with its forms; a word with hyphens as one where a page has it so, else as its parts.
  const parts = (text) => questionWords(text).flatMap((typed) => {
    const known = (word) => own(same(word)).length > 0;
    const split = /[-‐‑]/.test(typed) && !known(typed) ? typed.split(/[-‐‑]/) : [typed];
    return split.flatMap((part) => (known(part) ? [part] : joined(same(part)) ?? [part]));
  });
  return {
    parts: (text) => {
      const found = parts(text);
      return found.some((word) => [...word].length > 1) ? found.filter((word) => [...word].length > 1) : found;
    },
    forms: (typed) => {
      const word = same(typed);
      const found = own(word);
      return new Map((found.length ? found : shared(byBones, skeletons(word)))
        .map((form) => [form, form === word ? 1 : OTHER_FORM]));
    },
    folded: (text) => questionWords(text).map(same),
    written: (folded) => written.get(folded),
    nearer: (text) => {
      let changed = false;
      const better = parts(text).map((typed) => {
        const word = same(typed);
        if (word.length < SHORTEST_NEAR || own(word).length) return typed;
        const near = all.find((other) => other.length >= SHORTEST_NEAR && begins(word).some((one) => isNear(one, other)));
        changed ||= Boolean(near);
        return near ? written.get(near)[0] : typed;
      });
      return changed ? better.join(" ") : "";
    },
  };
};

// Where the forms of one word stand: the places, and how much they count, by page.
const look = async (engine, book, typed) => {
  const pages = new Map();
  for (const [form, counts] of book.forms(typed)) {
    for (const word of book.written(form)) {
      // Pagefind also finds longer words that begin so, but not those of a word in quotation marks.
      const { results } = await engine.search(word.length < SHORTEST_NEAR ? `"${word}"` : word);
      for (const result of results) {
        const page = pages.get(result.id) ?? { result, places: new Map() };
        for (const place of result.words) page.places.set(place, Math.max(counts, page.places.get(place) ?? 0));
        pages.set(result.id, page);
      }
    }
  }
  return pages;
};

const sum = (numbers) => [...numbers].reduce((total, number) => total + number, 0);

// Everything that can be asked of one language: `find` pages, or a `nearer` question.
export const open = async (bundle, lang, rules) => {
  const engine = await import(new URL("pagefind.js", bundle));
  await engine.options({ bundlePath: bundle.pathname, baseUrl: "/" });
  const response = await fetch(new URL(`words-${lang}.json`, bundle));
  if (!response.ok) throw new Error(response.statusText);
  const { words, pages } = await response.json();
  await engine.init(lang);
  const book = dictionary(words, rules);
  const number = Object.keys(pages).length;
  const average = sum(Object.values(pages).map(({ length }) => length)) / number;
  const heavy = (places, { lead }) => sum([...places].map(([place, counts]) => (place < lead ? LEAD * counts : counts)));
  // BM25, with what stands in the title, and with words that stand side by side as in the question.
  const score = (found, id, titles) => {
    const held = SATURATION * (1 - LENGTH + (LENGTH * pages[id].length) / average);
    return sum(found.map(({ seen, rare, forms }, at) => {
      const places = seen.get(id)?.places ?? new Map();
      const often = heavy(places, pages[id]);
      const next = found[at + 1]?.seen.get(id)?.places;
      const pairs = next ? [...places.keys()].filter((place) => next.has(place + 1)).length : 0;
      const named = titles.filter((word) => forms.has(word)).length;
      const title = named ? TITLE * (1 + named / titles.length) : 0;
      return rare * (often / (often + held) + title + (TOGETHER * pairs) / (pairs + 1));
    }));
  };
  return {
    nearer: book.nearer,
    // Pages in order, the best first; `whole`: they have all words that not nearly every page has.
    find: async (text) => {
      const found = [];
      for (const typed of unique(book.parts(text))) {
        const seen = await look(engine, book, typed);
        found.push({ seen, forms: book.forms(typed), rare: Math.log(1 + number / (seen.size + 0.5)) });
      }
      const telling = found.filter(({ seen }) => seen.size <= number / 2);
      const needed = telling.length ? telling : found;
      const ids = unique(found.flatMap(({ seen }) => [...seen.keys()])).filter((id) => id in pages);
      const full = ids.filter((id) => needed.every(({ seen }) => seen.has(id)));
      const shown = (full.length ? full : ids).map((id) => {
        const titles = book.folded(pages[id].title);
        const places = unique(found.flatMap(({ seen }) => [...(seen.get(id)?.places.keys() ?? [])]));
        const { result } = found.map(({ seen }) => seen.get(id)).find(Boolean);
        return { ...pages[id], places, load: result.data, score: score(found, id, titles) };
      });
      return { whole: full.length > 0, pages: shown.sort((one, other) => other.score - one.score) };
    },
  };
};

// The part of a text with most of the words that were asked for: pieces of text, and which of them to mark.
export const excerpt = (content, places) => {
  const words = content.split(/\s+/);
  const inside = (start) => places.filter((place) => place >= start && place < start + EXCERPT).length;
  const [start] = [0, ...places.map((place) => Math.max(0, place - 4))].reduce(
    (best, from) => (inside(from) > best[1] ? [from, inside(from)] : best), [0, -1]);
  const pieces = words.slice(start, start + EXCERPT).map((text, at) => ({ text, marked: places.includes(start + at) }));
  return start > 0 ? [{ text: "…", marked: false }, ...pieces] : pieces;
};
