// A passage as a row of the article: its text in the element that is made for its role, and its buttons.
import { iconButton, make } from "./dom.js";
import { showSentence } from "./sentence.js";

const CLASSES = ["byline", "timestamp", "standfirst", "note", "announcement"];

/** The elements for a role, from the outside in; h1 for the first headline alone. */
function elementsFor(row, isFirstHeadline) {
  switch (row.role) {
    case "headline": return [isFirstHeadline ? "h1" : "h2"];
    case "crosshead": return [`h${Math.max(2, Math.min(row.level ?? 2, 6))}`];
    case "caption": return ["figure", "figcaption"];
    case "quotation": return ["blockquote", "p"];
    default: return ["p"];
  }
}

/**
 * @typedef {{element: HTMLElement, row: Object, sentences: import("./sentence.js").ShownSentence[], update: function(Object): void}} ShownRow
 *
 * @param {Object} row
 * @param {{texts: import("./strings.js").Texts, isFirstHeadline: boolean, onPlay: function(string): void, onMore: function(string, HTMLElement): void}} options
 *   The functions get the id that the row has when they are called.
 * @returns {ShownRow}
 */
export function showPassage(row, { texts, isFirstHeadline, onPlay, onMore }) {
  const sentences = row.sentences.map(showSentence);
  const [outer, inner] = elementsFor(row, isFirstHeadline);
  const parts = sentences.flatMap(({ element }, number) => (number ? [" ", element] : [element]));
  const kind = CLASSES.includes(row.role) ? row.role : null;
  const text = inner
    ? make(outer, { class: kind, dir: "auto" }, make(inner, {}, ...parts))
    : make(outer, { class: kind, dir: "auto" }, ...parts);
  const element = make(row.role === "list-item" ? "li" : "div", { class: `row passage${row.isContinued ? " continued" : ""}` });
  const shown = { element, row, sentences, notes: [] };
  const tools = make("div", { class: "tools" },
    iconButton("play", texts("row.play"), () => onPlay(shown.row.id)),
    iconButton("more", texts("row.more"), event => onMore(shown.row.id, event.currentTarget)));
  const badge = make("p", { class: "badge", hidden: true });
  element.append(text, tools, badge);
  shown.update = next => {
    // What the engine said of the old sound is not said of the new one.
    if (next.key !== shown.row.key) shown.notes = [];
    shown.row = next;
    element.dataset.id = next.id;
  };
  /** Says beneath the text what an editor should know of the passage. */
  shown.tell = ({ isUnapproved, isNew }) => {
    element.classList.toggle("unapproved", isUnapproved);
    element.classList.toggle("sounds-new", isNew);
    const says = [
      isUnapproved ? texts("row.unapproved") : null,
      isNew ? texts("row.changed") : null,
      shown.row.sound ? texts("row.sound", { name: shown.row.sound }) : null,
      ...shown.notes.map(note => texts("row.note", { message: note.message })),
    ].filter(each => each !== null);
    badge.textContent = says.join(" · ");
    badge.hidden = says.length === 0;
  };
  shown.update(row);
  return shown;
}
