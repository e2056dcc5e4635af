// Links to a moment, such as `#t=94`, `#t=1:34` or `#article=2&t=94`.

/**
 * @param {string} hash
 * @returns {{article: string|null, seconds: number|null}}
 */
export function readMoment(hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const time = /^(?:npt:)?(?:(\d+):)?(?:(\d+):)?(\d+(?:\.\d+)?)s?$/.exec(parts.get("t") ?? "");
  const article = /^\d{1,6}$/.test(parts.get("article") ?? "") ? parts.get("article") : null;
  if (!time) return { article, seconds: null };
  const [hours, minutes] = time[2] === undefined ? [0, time[1]] : [time[1], time[2]];
  return { article, seconds: Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(time[3]) };
}

/**
 * @param {string} article the id of the article that is open
 * @param {string} first the id of the page's first article, which needs no mention
 * @param {number} seconds
 * @returns {string}
 */
export function momentLink(article, first, seconds) {
  const time = `t=${Math.floor(seconds)}`;
  return article === first ? `#${time}` : `#article=${article}&${time}`;
}

/**
 * @param {string} hash
 * @returns {string} the whole address
 */
export const addressOf = hash => new URL(hash, location.href).href;
