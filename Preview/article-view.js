// Shows the article. What has not changed keeps its elements, and with them the reader's place, focus and open folds.
import { languageTag, make } from "./dom.js";
import { showOmission } from "./omission-row.js";
import { showPassage } from "./passage-row.js";

/** What a row looks like; rows that look the same share their element with the one before a change. */
function looks(row, isFirstHeadline, article) {
  if (row.type === "omission") return JSON.stringify([row.rule, row.summary, row.text, row.canKeep, article.file, article.site]);
  return JSON.stringify([row.role, row.level, row.isContinued, row.sentences, isFirstHeadline]);
}

/** Gives an element these children, and touches none that is in its place already. */
function sync(parent, children) {
  children.forEach((child, index) => {
    if (parent.childNodes[index] !== child) parent.insertBefore(child, parent.childNodes[index] ?? null);
  });
  while (parent.childNodes.length > children.length) parent.lastChild.remove();
}

/** The elements of the rows, with list items that follow each other in a list, the one that they had before if they had. */
function grouped(rows) {
  const lists = new Map();
  const parts = [];
  for (const { element } of rows) {
    const last = parts.at(-1);
    if (element.localName !== "li") {
      parts.push(element);
    } else if (lists.has(last)) {
      lists.get(last).push(element);
    } else {
      const own = element.parentElement;
      const list = own && !lists.has(own) ? own : make("ul");
      lists.set(list, [element]);
      parts.push(list);
    }
  }
  for (const [list, items] of lists) sync(list, items);
  return parts;
}

/**
 * @param {HTMLElement} container
 * @param {Object} options what the rows get
 */
export function createArticleView(container, options) {
  let shown = [];
  let openId = null;
  let isChanged = false;
  const title = make("h1", { dir: "auto" });

  function rowFor(row, isFirstHeadline, article, old) {
    const look = looks(row, isFirstHeadline, article);
    const found = old.get(look)?.shift();
    const kept = found ?? (row.type === "omission"
      ? showOmission(row, { ...options, article })
      : showPassage(row, { ...options, isFirstHeadline }));
    kept.look = look;
    kept.update(row);
    return kept;
  }

  /** The row that the reader sees at the top, and where. */
  function anchor() {
    const row = shown.find(({ element }) => element.getBoundingClientRect().bottom > 80);
    return row ? { element: row.element, top: row.element.getBoundingClientRect().top, index: shown.indexOf(row) } : null;
  }

  function put(article) {
    const focused = document.activeElement;
    const at = shown.findIndex(({ element }) => element.contains(focused));
    title.textContent = article.title;
    const hasHeadline = article.rows.some(row => row.role === "headline");
    sync(container, [...(hasHeadline ? [] : [title]), ...grouped(shown)]);
    if (at >= 0 && document.activeElement !== focused) {
      const next = focused.isConnected ? focused : shown[Math.min(at, shown.length - 1)]?.element.querySelector("summary, [tabindex], button");
      next?.focus({ preventScroll: true });
    }
  }

  /** @param {Object} article */
  function render(article) {
    const isSame = article.id === openId;
    const place = isSame && scrollY > 0 ? anchor() : null;
    const old = new Map();
    if (isSame) for (const row of shown) old.set(row.look, [...(old.get(row.look) ?? []), row]);
    const headline = article.rows.find(row => row.role === "headline");
    shown = article.rows.map(row => rowFor(row, row === headline, article, old));
    openId = article.id;
    container.lang = languageTag(article.language) ?? "";
    put(article);
    mark(article, isSame);
    if (place) {
      const row = place.element.isConnected ? place.element : shown[Math.min(place.index, shown.length - 1)]?.element;
      if (row) scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: "instant" });
    } else if (!isSame) {
      scrollTo({ top: 0, behavior: "instant" });
    }
  }

  const tell = row => row.tell({ isUnapproved: isChanged && !row.row.isApproved, isNew: row.isNew });
  const passages = () => shown.filter(({ row }) => row.type === "passage");

  /** Tells of passages that are not as they were approved, and of those that sound different now. */
  function mark(article, isSame) {
    isChanged = article.approval === "changed";
    for (const row of passages()) {
      row.isNew = isSame && (row.isNew || row.key !== row.row.key);
      row.key = row.row.key;
      tell(row);
    }
  }

  return {
    render,
    /** @returns {import("./passage-row.js").ShownRow[]} the passages in their order */
    get passages() { return passages(); },
    rowOf: node => shown.find(({ element }) => element.contains(node)),
    /** Takes what the engine said of a passage that was spoken; what sounded different was heard now. */
    hear(index, notes) {
      const row = passages()[index];
      if (!row) return;
      row.notes = notes;
      row.isNew = false;
      tell(row);
    },
  };
}
