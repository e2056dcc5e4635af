// What a pointer does in the article: a click plays from a word, a double click or a selection leads to its pronunciation.
import { byId } from "./dom.js";
import { selectedText, spotOf } from "./spot.js";

/**
 * @param {{texts: import("./strings.js").Texts, onPlay: function(import("./spot.js").Spot): void, onMend: function(string, Object): void,
 *   onDetails: function(HTMLElement): void}} page
 */
export function listenToPointer({ texts, onPlay, onMend, onDetails }) {
  const article = byId("article");
  const offer = byId("selected");
  let selected = null;

  article.addEventListener("click", event => {
    const isPlain = event.button === 0 && event.detail < 2 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.target.closest("a, button, summary, select") || !getSelection().isCollapsed) return;
    if (!event.target.closest(".sentence")) return;
    // A finger cannot hover, so a tap shows what a pointer sees by itself; from there it can be played.
    const mark = event.target.closest("ruby.differs");
    if (event.pointerType === "touch" && mark) onDetails(mark);
    else onPlay(spotOf(event.target));
  });

  article.addEventListener("dblclick", event => {
    const found = selectedText();
    if (!found || !event.target.closest(".word")) return;
    hide();
    onMend(found.text, found.spot);
  });

  function hide() {
    if (offer.matches(":popover-open")) offer.hidePopover();
    selected = null;
  }

  /** Offers the pronunciation of what is selected, above it. */
  function show() {
    const found = selectedText();
    if (!found) return hide();
    selected = found;
    offer.textContent = texts("spoken.pronounce", { word: found.text });
    if (!offer.matches(":popover-open")) offer.showPopover();
    const top = found.place.top - offer.offsetHeight - 8;
    offer.style.top = `${top > 0 ? top : found.place.bottom + 8}px`;
    offer.style.left = `${Math.max(4, Math.min(found.place.left, document.documentElement.clientWidth - offer.offsetWidth - 4))}px`;
    return undefined;
  }

  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  });
  addEventListener("scroll", hide, { passive: true });
  // What is selected must stay so while the button is pressed.
  offer.addEventListener("pointerdown", event => event.preventDefault());
  offer.addEventListener("click", () => {
    const found = selected ?? selectedText();
    hide();
    if (found) onMend(found.text, found.spot);
  });
}
