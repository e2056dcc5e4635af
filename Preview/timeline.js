// When the passages of an article are heard. Pure functions: no document, no sound.

/**
 * @typedef {{starts: number[], lengths: number[], total: number, isMeasured: boolean}} Timeline
 *   Seconds from the article's start; what was not spoken yet is guessed.
 * @typedef {{index: number, offset: number}} Place a passage by its number, and seconds from its start
 */

/**
 * @param {Object} article
 * @returns {Object[]}
 */
export const passagesOf = article => article.rows.filter(row => row.type === "passage");

/**
 * @param {Object[]} passages
 * @param {function(string): (Object|undefined)} clipOf the clip of a key, if it was spoken
 * @returns {Timeline}
 */
export function timelineOf(passages, clipOf) {
  const lengths = passages.map(passage => clipOf(passage.key)?.seconds ?? passage.seconds);
  let total = 0;
  const starts = lengths.map(length => (total += length) - length);
  return { starts, lengths, total, isMeasured: passages.every(passage => passage.isMeasured || clipOf(passage.key)) };
}

/**
 * The number of the last of `starts` that is not behind `time`; -1 when all are.
 *
 * @param {number[]} starts in rising order
 * @param {number} time
 * @returns {number}
 */
export function latest(starts, time) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param {Timeline} timeline
 * @param {number} seconds
 * @returns {Place}
 */
export function placeAt(timeline, seconds) {
  const time = Math.max(0, Math.min(seconds, timeline.total));
  const index = Math.max(0, latest(timeline.starts, time));
  return { index, offset: Math.min(time - (timeline.starts[index] ?? 0), timeline.lengths[index] ?? 0) };
}

/**
 * @param {Timeline} timeline
 * @param {Place} place
 * @returns {number}
 */
export const secondsAt = (timeline, place) => (timeline.starts[place.index] ?? 0) + place.offset;

/**
 * @param {Object[]} passages
 * @returns {{title: string, index: number}[]}
 */
export const chaptersOf = passages =>
  passages.flatMap((passage, index) => (passage.chapter === undefined ? [] : [{ title: passage.chapter, index }]));

/**
 * The sentence and word of a clip that are heard. A word stays over a short silence behind it, a sentence until the
 * next begins.
 *
 * @param {Object} clip
 * @param {number} place seconds from the clip's start
 * @returns {{sentence: number, word: number}} -1 for none
 */
export function heardAt(clip, place) {
  // A browser rounds the place to which it was sent.
  const offset = place + 0.001;
  const sentence = Math.max(0, latest(clip.sentences.map(each => each.start), offset));
  const words = clip.sentences[sentence]?.words ?? [];
  let word = latest(words.map(each => each[0]), offset);
  // A word that is not spoken has no length, and the one before it is still heard.
  while (word > 0 && words[word][1] <= words[word][0]) word -= 1;
  const lingering = 0.25;
  return { sentence, word: word >= 0 && offset < words[word][1] + lingering ? word : -1 };
}

/**
 * Where in a clip a target is: at seconds, or at a sentence or a word of it.
 *
 * @param {Object} clip
 * @param {{offset?: number, sentence?: number, word?: number}} target
 * @returns {number} seconds from the clip's start
 */
export function offsetIn(clip, { offset, sentence, word }) {
  if (offset !== undefined) return offset;
  const spoken = clip.sentences[sentence];
  return spoken?.words[word]?.[0] ?? spoken?.start ?? 0;
}

/**
 * `1:02:03` or `2:03`.
 *
 * @param {number} seconds
 * @returns {string}
 */
export function clock(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  if (parts[0] === 0) parts.shift();
  return parts.map((part, index) => (index ? String(part).padStart(2, "0") : part)).join(":");
}
