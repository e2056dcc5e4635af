// The dialog in which a word gets another pronunciation, which is heard before it is saved.
import { byId, make } from "./dom.js";
import { openDialog } from "./dialogs.js";
import { createKeyboard } from "./ipa-keyboard.js";
import { createTrials } from "./trials.js";
import { relocated, wordsOf } from "./spot.js";

const NEEDS_NOTHING = ["letters", "word"];

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   audition: ReturnType<typeof import("./audition.js").createAudition>, tell: function(string): void}} page
 */
export function createPronunciation({ texts, api, desk, audition, tell }) {
  const dialog = byId("pronunciation");
  const form = dialog.querySelector("form");
  const field = byId("value");
  const trials = createTrials(api);
  let spot = null;
  let written;
  // The article may change while the dialog is open.
  const current = () => relocated(spot, written, desk);

  const kind = () => form.elements.kind.value;
  const draft = () => ({
    written: byId("word").value.trim(), kind: kind(), value: NEEDS_NOTHING.includes(kind()) ? "" : field.value.trim(),
    ...(byId("case-sensitive").checked ? { caseSensitive: true } : {}),
  });
  function request() {
    const place = current();
    return { article: desk.article.id, draft: draft(), ...(place ? { passage: place.id, sentence: place.sentence } : {}) };
  }

  function blame(message, element = null) {
    byId("mistake").textContent = message;
    for (const each of [field, byId("word")]) each.setAttribute("aria-invalid", String(each === element && message !== ""));
    field.setAttribute("aria-describedby", message && element === field ? "hint mistake" : "hint");
  }

  /** What is missing before anything can be tried, or null. */
  function missing() {
    const { written: word, value } = draft();
    if (word === "") return ["pronunciation.needWord", byId("word")];
    return value === "" && !NEEDS_NOTHING.includes(kind()) ? ["pronunciation.needValue", field] : null;
  }

  const sounds = text => (text ? `/${text}/` : "–");

  /** Shows the sounds of what is written as it is written. */
  async function look() {
    if (missing()) {
      byId("sounds-then").textContent = sounds("");
      return blame("");
    }
    const found = await trials.latest(request());
    if (found === null) return undefined;
    byId("sounds-then").textContent = sounds(found.trial?.phonemes);
    if (found.trial) byId("sounds-now").textContent = sounds(found.trial.before);
    return blame(found.error?.message ?? "", field);
  }

  /** Shows the sounds of the word as it is said now. */
  async function lookNow() {
    const word = byId("word").value.trim();
    byId("sounds-now").textContent = "…";
    const found = word ? await trials.once({ article: desk.article.id, draft: { written: word, kind: "word", value: "" } }) : {};
    byId("sounds-now").textContent = sounds(found.trial?.before);
    return found;
  }

  async function hear(part) {
    const problem = missing();
    if (problem) {
      blame(texts(problem[0]), problem[1]);
      return problem[1].focus();
    }
    const { trial, error } = await trials.once(request());
    if (!trial) return blame(error.message, field);
    blame("");
    byId("sounds-then").textContent = sounds(trial.phonemes);
    return audition.play(trial[part] ?? trial.word).catch(error => blame(error.message));
  }

  async function hearBefore() {
    const { trial, error } = await lookNow();
    if (trial) await audition.play(trial.wordBefore).catch(problem => blame(problem.message));
    else if (error) blame(error.message);
  }

  function showKind() {
    const needsNothing = NEEDS_NOTHING.includes(kind());
    form.querySelector(".value").hidden = needsNothing;
    byId("ipa").hidden = kind() !== "ipa";
    byId("hint").textContent = texts(`pronunciation.${kind()}Hint`);
    field.lang = kind() === "ipa" ? "und-fonipa" : "";
    look();
  }

  async function showTargets() {
    byId("targets").replaceChildren();
    try {
      const { targets } = await api.lexicons(desk.article.id);
      byId("targets").replaceChildren(...targets.map(({ id, path, exists }, number) => {
        const file = texts(`pronunciation.file.${id}`, { path, site: desk.article.site });
        return make("label", {}, make("input", { type: "radio", name: "target", value: id, checked: number === 0 }), " ",
          exists ? file : texts("pronunciation.isNew", { file }));
      }));
    } catch (error) {
      blame(error.message);
    }
  }

  async function save() {
    const problem = missing();
    if (problem) {
      blame(texts(problem[0]), problem[1]);
      return problem[1].focus();
    }
    const { revision, id } = desk.article;
    const note = byId("entry-note").value.trim();
    try {
      const done = await desk.change(() => api.savePronunciation({
        revision, article: id, draft: draft(), target: form.elements.target?.value ?? "article", ...(note ? { note } : {}),
      }));
      dialog.close();
      const saved = texts("pronunciation.saved", { place: done.place, count: done.changed.length });
      return tell(done.replaced ? `${saved}. ${texts("pronunciation.replaced", { entry: done.replaced })}` : saved);
    } catch (error) {
      return blame(error.status === 409 ? texts("page.outdated") : error.message, field);
    }
  }

  desk.onChange(trials.forget);
  createKeyboard(field, { onChange: look });
  field.addEventListener("input", look);
  byId("word").addEventListener("change", () => { lookNow(); look(); });
  byId("case-sensitive").addEventListener("change", look);
  for (const option of form.elements.kind) option.addEventListener("change", showKind);
  // Enter in the field lets one hear the word; it is saved by its button alone.
  for (const each of [field, byId("word"), byId("entry-note")]) {
    each.addEventListener("keydown", event => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (each === field) hear("word");
    });
  }
  byId("hear").addEventListener("click", () => hear("word"));
  byId("hear-sentence").addEventListener("click", () => hear("sentence"));
  byId("hear-before").addEventListener("click", hearBefore);
  form.addEventListener("submit", event => {
    event.preventDefault();
    save();
  });
  dialog.addEventListener("close", audition.stop);

  return {
    /**
     * @param {string} word what was selected; empty when the reader shall choose
     * @param {import("./spot.js").Spot|null} place the sentence in which it is tried
     */
    open(word, place) {
      spot = place;
      const sentence = desk.passage(spot?.id)?.sentences[spot.sentence];
      written = sentence?.written;
      const words = sentence ? wordsOf(sentence) : [];
      byId("words").replaceChildren(...[...new Set(words)].map(each => make("option", { value: each })));
      byId("word").value = word;
      field.value = byId("entry-note").value = "";
      byId("case-sensitive").checked = false;
      byId("hear-sentence").hidden = !sentence;
      form.elements.kind.value = "ipa";
      blame("");
      showKind();
      lookNow();
      showTargets();
      openDialog(dialog);
      (word ? field : byId("word")).focus();
    },
  };
}
