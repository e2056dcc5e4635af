// "Check these first": the names that no lexicon has, each to be heard and mended; then what else wants a look.
import { byId, iconButton, make } from "./dom.js";

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   audition: ReturnType<typeof import("./audition.js").createAudition>, onMend: function(string, Object): void, fail: function(Error): void}} page
 */
export function createNames({ texts, api, desk, audition, onMend, fail }) {
  const panel = byId("names");
  const content = panel.querySelector(".content");
  let shown = null;

  const spotOf = name => (desk.passage(name.passage) ? { id: name.passage, sentence: name.sentence ?? 0, word: null } : null);

  /** Plays a word alone as it is said now, which every trial tells beside what it tries. */
  async function hear({ written }) {
    try {
      const trial = await api.tryPronunciation({ article: desk.article.id, draft: { written, kind: "word", value: "" } });
      await audition.play(trial.wordBefore);
    } catch (error) {
      fail(error);
    }
  }

  function item(name) {
    const from = texts(`names.${name.source}`);
    return make("li", {},
      make("span", { class: "name" }, make("strong", { dir: "auto" }, name.written),
        name.count > 1 ? ` ${texts("names.count", { count: name.count })}` : null,
        make("span", { class: "ipa" }, ` /${name.phonemes}/`),
        name.wantsLook ? null : make("span", { class: "from" }, ` ${name.place ? texts("names.from", { source: from, place: name.place }) : from}`)),
      make("span", { class: "row-of-buttons" },
        iconButton("play", texts("names.hear", { word: name.written }), () => hear(name)),
        iconButton("edit", texts("names.mend", { word: name.written }), () => onMend(name.written, spotOf(name)))));
  }

  const list = words => make("ul", { class: "words" }, ...words.map(item));

  function findings(title, found) {
    if (found.length === 0) return [];
    return [make("h3", {}, texts(title)), make("ul", { class: "findings" }, ...found.map(each =>
      make("li", {}, make("span", {}, each.message), ...(each.sentences ?? []).map(text => make("blockquote", { dir: "auto" }, text)))))];
  }

  function show(names) {
    const look = names.words.filter(word => word.wantsLook);
    const other = names.words.filter(word => !word.wantsLook);
    content.replaceChildren(
      make("h3", {}, texts("names.look")),
      look.length > 0 ? list(look) : make("p", {}, texts("names.none")),
      ...findings("names.findings", names.findings), ...findings("names.conflicts", names.conflicts),
      ...(other.length > 0 ? [make("details", {}, make("summary", {}, texts("names.other")), list(other))] : []));
  }

  /** Gets the names, if the panel is open and they may be others than those it shows. */
  async function refresh() {
    const article = desk.article;
    const now = article && `${article.id}/${article.revision}`;
    if (!panel.open || now === shown || !article) return;
    shown = now;
    try {
      const names = await api.names(article.id);
      if (shown !== now) return;
      const wasOpen = content.querySelector("details")?.open;
      show(names);
      if (wasOpen) content.querySelector("details").open = true;
    } catch (error) {
      shown = null;
      content.replaceChildren(make("p", { class: "mistake" }, error.message));
    }
  }

  panel.addEventListener("toggle", refresh);
  return { refresh };
}
