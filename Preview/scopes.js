// Where a setting shall hold: in this article, on its site, everywhere; those that the article has.
import { make } from "./dom.js";

let count = 0;

/**
 * @param {Object} article
 * @returns {string[]} the scopes that are possible, the narrowest first
 */
export const scopesOf = article =>
  ["article", "site", "everything"].filter(scope => (scope === "article" ? article.file !== undefined : scope !== "site" || article.site !== undefined));

/**
 * @param {Object} article
 * @param {import("./strings.js").Texts} texts
 * @returns {HTMLElement}
 */
export function showScopes(article, texts) {
  count += 1;
  const id = `scope-${count}`;
  const options = scopesOf(article).map(scope => make("option", { value: scope }, texts(`omission.${scope}`, { site: article.site })));
  return make("span", { class: "scopes" },
    make("label", { for: id }, texts("omission.scope")), " ", make("select", { id, autocomplete: "off" }, ...options));
}

/**
 * @param {HTMLElement} scopes
 * @returns {string}
 */
export const chosenScope = scopes => scopes.querySelector("select").value;
