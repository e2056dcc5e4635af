// Single sounds that are tried: a word, a sentence, a side of a comparison. One at a time, and never with the article.

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {ReturnType<typeof import("./clips.js").createClips>} clips
 */
export function createAudition(player, clips) {
  const audio = new Audio();
  const stop = () => audio.pause();

  /**
   * Plays a key's sound from its start.
   *
   * @param {string} key
   */
  async function play(key) {
    player.pause();
    stop();
    const address = new URL(clips.wavAddress(key), location.href).href;
    if (audio.src !== address) audio.src = address;
    audio.currentTime = 0;
    await audio.play().catch(error => {
      // It was stopped by the next sound.
      if (error.name !== "AbortError") throw error;
    });
  }

  player.on("state", () => { if (player.isPlaying) stop(); });
  return { audio, play, stop };
}
