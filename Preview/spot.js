// Which passage, sentence and word an element of the article belongs to.

/**
 * @typedef {{id: string, sentence: number, word: number|null}} Spot
 *
 * @param {Element|null} element
 * @returns {Spot|null} null outside of a passage
 */
export function spotOf(element) {
  const row = element?.closest?.(".passage");
  if (!row) return null;
  const sentence = element.closest(".sentence");
  const word = element.closest(".word");
  return { id: row.dataset.id, sentence: Number(sentence?.dataset.sentence ?? 0), word: word ? Number(word.dataset.word) : null };
}

/**
 * The words of a sentence without the signs around them.
 *
 * @param {Object} sentence
 * @returns {string[]}
 */
export const wordsOf = sentence =>
  sentence.words.map(([start, end]) => sentence.written.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(word => word !== "");

/**
 * What is selected in one sentence, or null.
 *
 * @returns {{text: string, spot: Spot, place: DOMRect}|null}
 */
export function selectedText() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement?.closest(".sentence");
  if (!start || !start.contains(range.endContainer)) return null;
  // What is said stands above the words, and does not belong to them.
  const part = range.cloneContents();
  for (const above of part.querySelectorAll("rt")) above.remove();
  const text = part.textContent.trim().replace(/\s+/g, " ").replace(/^[“”‘’"(]+|[“”’",.;:!?)]+$/g, "");
  return text && text.length <= 200 ? { text, spot: spotOf(range.startContainer.parentElement), place: range.getBoundingClientRect() } : null;
}

/**
 * The spot of a sentence in the article as it is now: where it was if it still stands there, else where it stands.
 *
 * @param {Spot|null} spot
 * @param {string|undefined} written the sentence that stood there
 * @param {ReturnType<typeof import("./desk.js").createDesk>} desk
 * @returns {Spot|null}
 */
export function relocated(spot, written, desk) {
  if (spot === null || written === undefined) return null;
  if (desk.passage(spot.id)?.sentences[spot.sentence]?.written === written) return spot;
  for (const row of desk.article.rows.filter(each => each.type === "passage")) {
    const sentence = row.sentences.findIndex(each => each.written === written);
    if (sentence >= 0) return { ...spot, id: row.id, sentence };
  }
  return null;
}
