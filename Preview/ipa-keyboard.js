// Buttons for the signs of the IPA that English needs and keyboards lack.
import { byId, make } from "./dom.js";

const ROWS = [
  ["ˈ", "ˌ", "ː", "ə", "ɚ", "ɜ", "ɪ", "iː", "ɛ", "æ", "ʌ", "ɐ"],
  ["ʊ", "uː", "ɑː", "ɒ", "ɔː", "eɪ", "aɪ", "ɔɪ", "aʊ", "oʊ", "əʊ"],
  ["θ", "ð", "ʃ", "ʒ", "tʃ", "dʒ", "ŋ", "ɹ", "ɾ", "x", "ʔ"],
];

/**
 * @param {HTMLInputElement} field that gets the signs
 * @param {{onChange: function(): void}} page
 */
export function createKeyboard(field, { onChange }) {
  function type(sign) {
    const start = field.selectionStart ?? field.value.length;
    field.setRangeText(sign, start, field.selectionEnd ?? start, "end");
    onChange();
  }
  byId("ipa").replaceChildren(...ROWS.map(row => make("div", {}, ...row.map(sign =>
    make("button", { type: "button", lang: "und-fonipa", on: { click: () => type(sign) } }, sign)))));
}
