// What was left out, folded in its place, with the rule that did it and what can be done about it.
import { button, make } from "./dom.js";
import { chosenScope, showScopes } from "./scopes.js";

/**
 * @param {Object} row
 * @param {{texts: import("./strings.js").Texts, article: Object, onKeep: function(Object, string, string): void}} options
 *   `onKeep` gets the row, `text` or `rule`, and the scope.
 * @returns {import("./passage-row.js").ShownRow}
 */
export function showOmission(row, { texts, article, onKeep }) {
  const shown = { row, sentences: [] };
  const count = row.wordCount > 0 ? texts("omission.words", { count: row.wordCount }) : texts("omission.signs");
  const body = make("div", { class: "omitted" },
    make("p", { class: "summary" }, row.summary),
    make("blockquote", { dir: "auto" }, row.text));
  if (row.canKeep) {
    const scopes = showScopes(article, texts);
    const keep = extent => () => onKeep(shown.row, extent, chosenScope(scopes));
    body.append(make("div", { class: "choices" }, scopes,
      button(texts("omission.keep"), keep("text")), button(texts("omission.keepRule"), keep("rule"))));
  } else {
    body.append(make("p", { class: "summary" }, texts("omission.fixed")));
  }
  const element = make("details", { class: "row omission" },
    make("summary", {}, make("code", {}, row.rule), " ", make("span", { class: "count" }, count), " ",
      make("span", { class: "start", dir: "auto" }, row.text.slice(0, 120))),
    body);
  shown.element = element;
  shown.update = next => {
    shown.row = next;
    element.dataset.id = next.id;
  };
  shown.update(row);
  return shown;
}
