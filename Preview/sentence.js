// A sentence as it is shown: words that can be clicked, and what is said where that differs.
import { languageTag, make } from "./dom.js";

/**
 * @typedef {{element: HTMLElement, words: HTMLElement[]}} ShownSentence
 *
 * @param {Object} sentence as the article has it
 * @param {number} number in its passage
 * @returns {ShownSentence}
 */
export function showSentence(sentence, number) {
  const element = make("span", { class: "sentence", tabindex: "0", dataset: { sentence: number } });
  const words = sentence.words.map(([start, end], word) =>
    make("span", { class: "word", dataset: { word } }, sentence.written.slice(start, end)));
  const spans = new Map(sentence.spans.map(span => [span.firstWord, span]));
  let at = 0;
  for (let word = 0; word < words.length;) {
    element.append(sentence.written.slice(at, sentence.words[word][0]));
    const span = spans.get(word);
    const last = span ? Math.min(span.lastWord, words.length - 1) : word;
    element.append(span ? marked(span, textBetween(sentence, words, word, last)) : words[word]);
    at = sentence.words[last][1];
    word = last + 1;
  }
  element.append(sentence.written.slice(at));
  return { element, words };
}

/** The words from one to another, with what stands between them. */
function textBetween(sentence, words, first, last) {
  const parts = [];
  for (let word = first; word <= last; word += 1) {
    if (word > first) parts.push(sentence.written.slice(sentence.words[word - 1][1], sentence.words[word][0]));
    parts.push(words[word]);
  }
  return parts;
}

// More letters than this do not fit on a line of a phone: of what is said, which is small, and of what is written.
const LONG = { said: 36, written: 20 };

/** Words that are said in another way, with that above them when the reader wants it, or behind them when it is long. */
function marked(span, parts) {
  const written = parts.reduce((count, part) => count + (part.textContent ?? part).length, 0);
  const isLong = written > LONG.written || said(span).length > LONG.said;
  return make("ruby", { class: `differs${isLong ? " long" : ""}`, lang: languageTag(span.language), dataset: { first: span.firstWord } },
    ...parts, make("rt", { dir: "auto" }, said(span)));
}

/**
 * What is said for a span, in spelling or else in sounds.
 *
 * @param {Object} span
 * @returns {string}
 */
export const said = span => (span.pronunciation && span.entry ? `/${span.pronunciation}/` : span.spoken);
