// Single sounds that are tried: a word, a sentence, a side of a comparison. One at a time, and never with the article.

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {ReturnType<typeof import("./clips.js").createClips>} clips
 */
export function createAudition(player, clips) {
  const audio = new Audio();
  let end = Infinity;
  let frame = 0;

  function stop() {
    cancelAnimationFrame(frame);
    audio.pause();
  }

  function watch() {
    if (audio.currentTime >= end) audio.pause();
    else if (!audio.paused) frame = requestAnimationFrame(watch);
  }

  /**
   * Plays a key's sound, or a part of it.
   *
   * @param {string} key
   * @param {{start?: number, end?: number}} [part] in seconds
   */
  async function play(key, part = {}) {
    player.pause();
    stop();
    end = part.end ?? Infinity;
    const address = new URL(clips.wavAddress(key), location.href).href;
    if (audio.src !== address) audio.src = address;
    audio.currentTime = part.start ?? 0;
    await audio.play().catch(error => {
      // It was stopped by the next sound.
      if (error.name !== "AbortError") throw error;
    });
    watch();
  }

  /** Plays a sentence of a passage as it is said now, or some of its words. */
  async function playPart(key, sentence, words) {
    const clip = await clips.clip(key);
    const spoken = clip.sentences[sentence] ?? clip.sentences[0];
    const first = spoken?.words[words?.[0]];
    const last = spoken?.words[words?.[1]];
    return play(key, { start: first?.[0] ?? spoken?.start ?? 0, end: last?.[1] ?? spoken?.end });
  }

  player.on("state", () => { if (player.isPlaying) stop(); });
  return { audio, play, playPart, stop };
}
