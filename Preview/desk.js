// What is previewed now: the state, and the article that is open. Others are told when either is another.
import { Problem } from "./api.js";

/**
 * @param {typeof import("./api.js").api} api
 */
export function createDesk(api) {
  const listeners = [];
  let state = null;
  let article = null;
  let openId;
  // Counts what is asked for, so that an older answer does not replace a newer one.
  let turn = 0;
  let running = null;
  let isAskedAgain = false;

  async function load() {
    const mine = ++turn;
    const next = await api.state();
    const known = next.articles.some(each => each.id === openId) ? openId : next.articles[0]?.id;
    const opened = known === undefined ? null : await api.article(known);
    if (mine !== turn) return;
    [state, article, openId] = [next, opened, known];
    for (const listener of listeners) listener(article, state);
  }

  /** Gets everything anew; asked for meanwhile, once more and no oftener. */
  function refresh() {
    if (running) {
      isAskedAgain = true;
      return running;
    }
    running = (async () => {
      do {
        isAskedAgain = false;
        await load();
      } while (isAskedAgain);
    })().finally(() => { running = null; });
    return running;
  }

  /**
   * Does something that changes what is said, then gets everything anew. What came too late is not done.
   *
   * @template Outcome
   * @param {function(): Promise<Outcome>} change
   * @returns {Promise<Outcome>}
   */
  async function change(change) {
    try {
      const outcome = await change();
      await refresh();
      return outcome;
    } catch (error) {
      if (error instanceof Problem && error.status === 409) await refresh();
      throw error;
    }
  }

  return {
    get state() { return state; },
    get article() { return article; },
    passage: id => article?.rows.find(row => row.type === "passage" && row.id === id) ?? null,
    onChange: listener => listeners.push(listener),
    open(id) {
      openId = id;
      return load();
    },
    refresh,
    change,
  };
}
