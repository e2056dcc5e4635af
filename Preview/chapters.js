// The list of chapters, in which the one that is heard is marked.
import { byId, make } from "./dom.js";
import { chaptersOf, clock, latest } from "./timeline.js";

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {{linkTo: function(number): string, onMove: function(): void}} page
 */
export function createChapters(player, { linkTo, onMove }) {
  const list = byId("chapters").querySelector("ol");
  let links = [];
  let current = null;

  function play(event, index) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    player.jump({ index, offset: 0 }, { plays: true });
    onMove();
  }

  function tell() {
    for (const { link, index } of links) {
      const start = player.timeline.starts[index];
      link.href = linkTo(start);
      link.querySelector(".time").textContent = clock(start);
    }
    mark();
  }

  function mark() {
    const next = links[latest(links.map(({ index }) => index), player.place.index)]?.link ?? null;
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "true");
    current = next;
  }

  /** To be called when the player has other passages. */
  function refresh() {
    links = chaptersOf(player.passages).map(({ title, index }) => ({
      index,
      link: make("a", { on: { click: event => play(event, index) } },
        make("span", { dir: "auto" }, title), " ", make("span", { class: "time" })),
    }));
    current = null;
    list.replaceChildren(...links.map(({ link }) => make("li", {}, link)));
    list.closest("nav").hidden = links.length === 0;
    tell();
  }

  player.on("timeline", tell);
  player.on("place", mark);
  player.audio.addEventListener("timeupdate", mark);
  return { refresh };
}
