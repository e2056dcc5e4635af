// The passages that were asked for: their times are kept, their sound is kept by the browser, whose cache is bounded.

/**
 * @param {typeof import("./api.js").api} api
 */
export function createClips(api) {
  const known = new Map();
  const asked = new Map();

  /** The times of a passage, which is spoken for that when it never was. */
  function clip(key) {
    if (!asked.has(key)) {
      asked.set(key, api.clip(key).then(
        found => {
          known.set(key, found);
          return found;
        },
        error => {
          asked.delete(key);
          throw error;
        }));
    }
    return asked.get(key);
  }

  return {
    clip,
    known: key => known.get(key),
    /** The times and the sound, fetched side by side. */
    both: key => Promise.all([clip(key), api.mp3(key)]),
    wavAddress: api.wavAddress,
  };
}
