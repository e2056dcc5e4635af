// The sound of one passage at a time, for browsers that cannot join clips of MP3. Has what joined-sound.js has.

/**
 * @param {HTMLAudioElement} audio
 * @param {function(string): string} addressOf where the sound of a key is
 */
export function createPlainSound(audio, addressOf) {
  let segment = null;
  const done = Promise.resolve();

  return {
    begin() {
      segment = null;
      audio.removeAttribute("src");
    },
    warm() {},
    append(index, clip) {
      segment = { index, key: clip.key, start: 0, end: clip.seconds };
      audio.src = addressOf(clip.key);
      return done;
    },
    cut: () => done,
    trim: () => done,
    finish: () => done,
    seek(_, offset) {
      audio.currentTime = Math.max(0, offset);
    },
    place: () => (segment ? { index: segment.index, key: segment.key, offset: audio.currentTime } : null),
    segment: index => (segment?.index === index ? segment : undefined),
    last: () => segment ?? undefined,
    renumber(numberOf) {
      if (segment) segment = { ...segment, index: numberOf(segment) ?? -1 };
    },
    get isJoined() { return false; },
  };
}
