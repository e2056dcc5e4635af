// The same words in two voices or settings, equally loud, changed over at the same place.
import { button, byId, make } from "./dom.js";
import { openDialog } from "./dialogs.js";
import { relocated } from "./spot.js";

const NAMES = ["A", "B"];

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   player: ReturnType<typeof import("./player.js").createPlayer>}} page
 */
export function createComparison({ texts, api, desk, player }) {
  const dialog = byId("comparison");
  let spot = null;
  let sides = [];
  let current = -1;
  // What was asked for when the sounds that are loaded were made.
  let loaded = null;

  const number = (name, label, attributes) => {
    const input = make("input", { type: "number", placeholder: texts("compare.own"), autocomplete: "off", ...attributes });
    return { input, field: make("label", { class: "field" }, make("span", {}, label), input) };
  };

  function makeSide(name, index) {
    const voice = make("select", { autocomplete: "off" }, ...desk.state.voices.map(each =>
      make("option", { value: each.id, lang: each.language }, `${each.name} (${each.language})`)));
    const rate = number("rate", texts("compare.rate"), { min: 80, max: 450 });
    const pitch = number("pitch", texts("compare.pitch"), { min: 0, max: 100 });
    const hear = button(texts("compare.hear", { side: name }), () => change(index), { class: "plain hear", "aria-pressed": "false" });
    const facts = make("p", { class: "hint" });
    const element = make("fieldset", {}, make("legend", {}, texts("compare.side", { side: name })),
      make("label", { class: "field" }, make("span", {}, texts("compare.voice")), voice), rate.field, pitch.field, hear, facts);
    return { voice, rate: rate.input, pitch: pitch.input, hear, facts, element, audio: new Audio() };
  }

  function asked() {
    // The article may change while the dialog is open.
    spot = relocated(spot, byId("compared").textContent, desk) ?? spot;
    return {
      article: desk.article.id, passage: spot.id, sentence: spot.sentence,
      sides: sides.map(({ voice, rate, pitch }) => ({
        voice: voice.value, ...(rate.value ? { rate: rate.valueAsNumber } : {}), ...(pitch.value ? { pitch: pitch.valueAsNumber } : {}),
      })),
    };
  }

  async function load() {
    const request = asked();
    if (JSON.stringify(request) === loaded) return;
    stop();
    const comparison = await api.compare(request);
    loaded = JSON.stringify(request);
    comparison.sides.forEach((made, index) => {
      const side = sides[index];
      side.audio.src = api.wavAddress(made.key);
      side.audio.preload = "auto";
      side.facts.textContent = texts("compare.is", { voice: made.voice, rate: made.rate, pitch: made.pitch });
    });
  }

  function show(index) {
    current = index;
    sides.forEach((side, each) => side.hear.setAttribute("aria-pressed", String(each === index)));
  }

  function stop() {
    for (const { audio } of sides) audio.pause();
    show(-1);
  }

  /** Goes over to a side, at the place where the other was; from the start when neither is heard. */
  async function change(index) {
    const invalid = sides.flatMap(({ rate, pitch }) => [rate, pitch]).find(input => !input.reportValidity());
    if (invalid) return;
    dialog.querySelector(".mistake").textContent = "";
    player.pause();
    try {
      await load();
      const other = sides[1 - index].audio;
      const next = sides[index].audio;
      const isHeard = !other.paused;
      const part = isHeard && other.duration > 0 ? other.currentTime / other.duration : 0;
      other.pause();
      show(index);
      if (!(next.duration > 0)) await new Promise(resolve => next.addEventListener("loadedmetadata", resolve, { once: true }));
      if (current !== index) return;
      next.currentTime = part * next.duration;
      await next.play();
    } catch (error) {
      if (error.name !== "AbortError") dialog.querySelector(".mistake").textContent = error.message;
    }
  }

  dialog.addEventListener("keydown", event => {
    const isWritten = event.target.closest("input, select") || event.ctrlKey || event.metaKey || event.altKey;
    const key = event.key.toLowerCase();
    if (isWritten || !["a", "b", " "].includes(key) || (key === " " && event.target.closest("button"))) return;
    event.preventDefault();
    if (key === " ") pause();
    else change(key === "a" ? 0 : 1);
  });
  function pause() {
    const side = sides[current]?.audio;
    if (!side) return;
    if (side.paused) side.play();
    else side.pause();
  }
  byId("compare-pause").addEventListener("click", pause);
  dialog.addEventListener("close", stop);

  return {
    /** @param {import("./spot.js").Spot} place */
    open(place) {
      spot = place;
      loaded = null;
      sides = NAMES.map(makeSide);
      for (const side of sides) side.audio.addEventListener("ended", () => show(-1));
      byId("compared").textContent = desk.passage(spot.id).sentences[spot.sentence].written;
      byId("sides").replaceChildren(...sides.map(({ element }) => element));
      const own = desk.article.voice.id;
      sides[0].voice.value = own;
      sides[1].voice.value = desk.state.voices.find(voice => voice.id !== own)?.id ?? own;
      dialog.querySelector(".mistake").textContent = "";
      show(-1);
      openDialog(dialog);
      sides[0].hear.focus();
    },
  };
}
