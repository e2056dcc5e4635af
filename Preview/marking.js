// Marks the word, the sentence, the passage and the chapter that are heard.
import { heardAt } from "./timeline.js";

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {ReturnType<typeof import("./article-view.js").createArticleView>} view
 * @param {{onSentence: function(HTMLElement): void, onPassage: function(number): void}} tells
 */
export function createMarking(player, view, { onSentence, onPassage }) {
  const marked = { word: null, sentence: null, passage: null };
  let rows = [];
  let heard = null;

  function mark(kind, element) {
    if (marked[kind] === element) return false;
    marked[kind]?.classList.remove("now");
    element?.classList.add("now");
    marked[kind] = element;
    return true;
  }

  function show() {
    const { index, offset } = player.place;
    const row = rows[index];
    mark("passage", row?.element ?? null);
    const clip = player.clipAt(index);
    const now = clip ? heardAt(clip, offset) : { sentence: -1, word: -1 };
    const sentence = row?.sentences[now.sentence];
    mark("word", sentence?.words[now.word] ?? null);
    if (mark("sentence", sentence?.element ?? null) && sentence) onSentence(sentence.element);
    if (clip && clip.key !== heard && player.isHeard) {
      heard = clip.key;
      onPassage(index);
    }
  }

  let frame = 0;
  function run() {
    cancelAnimationFrame(frame);
    show();
    if (player.isPlaying) frame = requestAnimationFrame(run);
  }

  player.on("state", run);
  player.on("place", show);
  player.audio.addEventListener("seeked", show);
  return {
    /** To be called when the view has other elements. */
    refresh() {
      rows = view.passages;
      show();
    },
    get sentence() { return marked.sentence; },
  };
}
