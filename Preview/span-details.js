// The popup that tells what is said for what is written, by which rule, and in which sounds if one asks.
import { button, byId, make, putBeside } from "./dom.js";
import { said } from "./sentence.js";
import { spotOf } from "./spot.js";

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   onPlay: function(Object): void, onMend: function(string, Object): void}} page
 */
export function createSpanDetails({ texts, api, desk, onPlay, onMend }) {
  const popup = byId("details");
  const article = byId("article");
  let timer = 0;
  let anchor = null;
  let back = null;

  const written = (sentence, span) => sentence.written.slice(sentence.words[span.firstWord][0], sentence.words[span.lastWord]?.[1]);

  function facts(sentence, span) {
    const entry = span.place ? texts("spoken.entryAt", { entry: span.entry, place: span.place }) : span.entry;
    const rows = [
      ["written", written(sentence, span)], ["spoken", said(span) === span.spoken ? span.spoken : `${span.spoken} ${said(span)}`],
      ["rule", span.rule], ["entry", entry], ["language", span.language],
      ["asked", said(span) === span.spoken ? span.pronunciation : undefined],
    ];
    return make("dl", {}, ...rows.filter(([, value]) => value !== undefined).flatMap(([name, value]) =>
      [make("dt", {}, texts(`spoken.${name}`)), make("dd", { dir: "auto" }, value)]));
  }

  function phonemes(row, number) {
    const answer = make("p", { class: "ipa", role: "status" });
    const ask = button(texts("spoken.phonemes"), async () => {
      ask.disabled = true;
      try {
        const { sentences } = await api.phonemes(row.key);
        answer.textContent = sentences[number] ?? "";
      } catch (error) {
        answer.textContent = error.message;
      }
      answer.tabIndex = -1;
      answer.focus({ preventScroll: true });
      putBeside(popup, anchor.getBoundingClientRect());
    });
    return [ask, answer];
  }

  /** Shows the differences of a sentence, or the one of `only`. */
  function show(element, only = null) {
    clearTimeout(timer);
    const spot = spotOf(element);
    const row = spot && desk.passage(spot.id);
    const sentence = row?.sentences[spot.sentence];
    if (!sentence) return;
    const spans = sentence.spans.filter(span => only === null || span.firstWord === only);
    const parts = spans.length > 0 ? spans.map(span => facts(sentence, span)) : [make("p", {}, texts("spoken.same"))];
    const [ask, answer] = phonemes(row, spot.sentence);
    const first = spans[0]?.firstWord ?? 0;
    const word = spans.length === 1 ? written(sentence, spans[0]) : "";
    popup.replaceChildren(...parts, make("p", { class: "row-of-buttons" }, ask,
      button(texts("spoken.here"), () => { hide(); onPlay({ ...spot, word: only ?? (spans.length === 1 ? first : null) }); }),
      button(texts("spoken.mend"), () => { hide(); onMend(word, spot); })), answer);
    anchor = element;
    if (!popup.matches(":popover-open")) popup.showPopover();
    putBeside(popup, element.getBoundingClientRect());
  }

  function hide() {
    clearTimeout(timer);
    if (!popup.matches(":popover-open")) return;
    const hadFocus = popup.contains(document.activeElement);
    popup.hidePopover();
    if (hadFocus) back?.focus({ preventScroll: true });
    back = null;
    anchor = null;
  }

  const later = (does, delay) => {
    clearTimeout(timer);
    timer = setTimeout(does, delay);
  };
  const differing = target => (target instanceof Element ? target.closest("ruby.differs") : null);
  const open = mark => show(mark, Number(mark.dataset.first));

  article.addEventListener("pointerover", event => {
    const mark = differing(event.target);
    if (event.pointerType === "touch" || back) return;
    if (mark) later(() => open(mark), mark === anchor ? 0 : 350);
    else if (anchor) later(hide, 300);
  });
  article.addEventListener("pointerleave", event => { if (!back && event.pointerType !== "touch") later(hide, 300); });
  popup.addEventListener("pointerenter", () => clearTimeout(timer));
  popup.addEventListener("pointerleave", event => { if (!back && event.pointerType !== "touch") later(hide, 300); });
  document.addEventListener("pointerdown", event => { if (!popup.contains(event.target)) hide(); });
  addEventListener("scroll", () => { if (!back) hide(); }, { passive: true });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !popup.matches(":popover-open")) return;
    event.preventDefault();
    hide();
  });

  return {
    open, hide,
    /** Opens it for a sentence and takes the focus there, for those who use a keyboard. */
    enter(element) {
      back = document.activeElement;
      show(element);
      popup.querySelector("button")?.focus({ preventScroll: true });
    },
  };
}
