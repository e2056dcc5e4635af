// Asks how drafts of a pronunciation sound, and remembers the answers, so that hearing twice asks once.

const DELAY = 300;
const KEPT = 20;

/** @param {typeof import("./api.js").api} api */
export function createTrials(api) {
  const answers = new Map();
  let timer = 0;
  let count = 0;

  /** @returns {Promise<{trial?: Object, error?: Error}>} */
  async function once(request) {
    const name = JSON.stringify(request);
    const known = answers.get(name);
    if (known) return known;
    try {
      const answer = { trial: await api.tryPronunciation(request) };
      answers.set(name, answer);
      if (answers.size > KEPT) answers.delete(answers.keys().next().value);
      return answer;
    } catch (error) {
      return { error };
    }
  }

  return {
    once,
    /** Asks when the writer pauses; gives null when there is a later draft by then. */
    latest(request) {
      clearTimeout(timer);
      const mine = ++count;
      return new Promise(resolve => {
        timer = setTimeout(async () => {
          const answer = await once(request);
          resolve(mine === count ? answer : null);
        }, DELAY);
      });
    },
    /** What was answered before a change may be another now. */
    forget() { answers.clear(); },
  };
}
