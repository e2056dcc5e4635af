// The texts that the page says, all of them in strings.json.

/**
 * @typedef {function(string, Object<string, (string|number)>=): string} Texts
 *   Gives the text at a path such as `player.play`, with the values in the place of `{name}`.
 */

/**
 * @param {string} text
 * @param {Object<string, (string|number)>} values
 * @returns {string}
 */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/**
 * @param {Object} tree what strings.json holds
 * @param {string} language its language, for the forms of numbers
 * @returns {Texts}
 */
export function makeTexts(tree, language) {
  const rules = new Intl.PluralRules(language);
  return (path, values = {}) => {
    const found = path.split(".").reduce((branch, name) => (branch && Object.hasOwn(branch, name) ? branch[name] : undefined), tree);
    if (found === undefined) return path;
    return fill(typeof found === "string" ? found : (found[rules.select(values.count ?? 0)] ?? found.other), values);
  };
}

/**
 * @returns {Promise<Texts>}
 */
export async function loadTexts() {
  const answer = await fetch("assets/strings.json");
  return makeTexts(await answer.json(), document.documentElement.lang);
}
