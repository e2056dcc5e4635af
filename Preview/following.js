// Scrolls with the voice until the reader scrolls.

/**
 * @param {HTMLButtonElement} again the button that lets the reader follow again
 * @param {function(): (HTMLElement|null)} current the sentence that is heard
 * @param {HTMLElement} floor what covers the end of the window
 */
export function createFollowing(again, current, floor) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let follows = true;
  let ownScrollUntil = 0;

  /** @param {HTMLElement} sentence */
  function bring(sentence) {
    if (!follows) return;
    const place = sentence.getBoundingClientRect();
    const height = innerHeight - floor.offsetHeight;
    if (place.top > 0.1 * innerHeight && place.bottom < height - 0.1 * innerHeight) return;
    ownScrollUntil = performance.now() + 1000;
    scrollBy({ top: place.top - 0.3 * height, behavior: calm.matches ? "instant" : "smooth" });
  }

  function follow(does) {
    follows = does;
    again.hidden = does;
    if (does && current()) bring(current());
  }

  for (const name of ["wheel", "touchmove"]) addEventListener(name, () => { ownScrollUntil = 0; }, { passive: true });
  addEventListener("scroll", () => {
    if (current() && performance.now() > ownScrollUntil) follow(false);
  }, { passive: true });
  again.addEventListener("click", () => follow(true));

  return {
    bring, follow,
    /** Says that the page is about to scroll by itself. */
    expectScroll() { ownScrollUntil = performance.now() + 300; },
  };
}
