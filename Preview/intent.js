// Whether the listener wants to hear something. An audio element pauses by itself while it gets another sound; this does not.

/**
 * @param {HTMLAudioElement} audio
 * @param {{onChange: function(): void, isLoaded: function(): boolean}} player
 */
export function createIntent(audio, { onChange, isLoaded }) {
  let plays = false;

  /** @param {boolean} does */
  function set(does) {
    if (plays === does) return;
    plays = does;
    onChange();
  }

  // The system, or a headset, may pause and play too.
  audio.addEventListener("pause", () => { if (audio.paused && !audio.ended && isLoaded()) set(false); });
  audio.addEventListener("play", () => { if (!audio.paused) set(true); });

  return {
    set,
    start() {
      set(true);
      audio.play().catch(error => {
        // It was begun anew with another sound.
        if (error.name !== "AbortError") set(false);
      });
    },
    stop() {
      audio.pause();
      set(false);
    },
    get plays() { return plays; },
  };
}
