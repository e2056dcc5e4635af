// What the page says of the article besides its text: the choice of articles, notes, and where it is from.
import { byId, make, webAddress } from "./dom.js";

/**
 * @param {{texts: import("./strings.js").Texts, desk: ReturnType<typeof import("./desk.js").createDesk>, onOpen: function(string): void}} page
 */
export function createHeader({ texts, desk, onOpen }) {
  const choice = byId("article-choice");

  function showChoice({ articles }) {
    choice.hidden = articles.length < 2;
    choice.replaceChildren(...articles.map(({ id, title, kind }) =>
      make("option", { value: id, dir: "auto" }, kind === "item" ? texts("page.item", { title }) : title)));
    choice.value = desk.article.id;
  }

  function showNotes(notes) {
    byId("notes").hidden = notes.length === 0;
    byId("notes").querySelector("ul").replaceChildren(...notes.map(note =>
      make("li", { class: note.severity }, make("code", {}, note.code), " ", make("span", { dir: "auto" }, note.message))));
    if (notes.some(note => note.severity === "warning")) byId("notes").open = true;
  }

  function showAbout({ sourceURL, voice, file, author, published, site }) {
    const source = webAddress(sourceURL);
    const facts = [author, published, site, file, texts("page.voice", { voice: voice.name })].filter(Boolean).join(" · ");
    byId("about").replaceChildren(make("p", { dir: "auto" }, facts),
      ...(source ? [make("p", {}, make("a", { href: source, rel: "noopener noreferrer" }, texts("page.source")))] : []));
  }

  choice.addEventListener("change", () => onOpen(choice.value));
  return {
    refresh(article, state) {
      document.title = article.title;
      showChoice(state);
      showNotes([...state.problems, ...article.notes]);
      showAbout(article);
    },
  };
}
