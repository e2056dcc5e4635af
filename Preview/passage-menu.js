// The menu of a passage.
import { button, byId, make, putBeside } from "./dom.js";
import { chosenScope, showScopes } from "./scopes.js";

/**
 * @param {{texts: import("./strings.js").Texts, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   actions: Object<string, function(string): void>, onDrop: function(Object, string, string): void}} page
 *   `actions` get the id of the passage; `onDrop` the row, `text` or `rule`, and the scope.
 */
export function createPassageMenu({ texts, desk, actions, onDrop }) {
  const menu = byId("passage-menu");
  const dropping = menu.querySelector(".dropping");
  let source = null;
  // A row keeps its element over a change, but not its id.
  const current = () => source.closest(".passage").dataset.id;

  function close() {
    menu.hidePopover();
  }

  for (const item of menu.querySelectorAll("[data-does]")) {
    item.addEventListener("click", () => {
      // The focus goes back to where the menu was opened before anything else takes it.
      close();
      actions[item.dataset.does](current());
    });
  }

  /** Arrows go from one button to the next, as one expects of a menu. */
  menu.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.localName === "select") return;
    const items = [...menu.querySelectorAll("button, select")];
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    event.preventDefault();
  });

  return {
    /** @param {string} passage @param {HTMLElement} opener */
    open(passage, opener) {
      source = opener;
      const row = desk.passage(passage);
      const scopes = showScopes(desk.article, texts);
      const drop = extent => () => {
        close();
        onDrop(desk.passage(current()), extent, chosenScope(scopes));
      };
      dropping.replaceChildren(make("p", {}, scopes), button(texts("row.drop"), drop("text"), { class: null }),
        button(texts("row.dropRole", { role: texts(`roles.${row.role}`) }), drop("rule"), { class: null }));
      menu.showPopover({ source: opener });
      putBeside(menu, opener.getBoundingClientRect());
      menu.querySelector("button").focus({ preventScroll: true });
    },
  };
}
