// Keeps what was left out and drops what is said, tells what was written where, and takes it back.
import { byId } from "./dom.js";

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   say: function(string): void, fail: function(Error): void}} page
 */
export function createOverrides({ texts, api, desk, say, fail }) {
  const outcome = byId("outcome");
  let last = null;
  let timer = 0;

  /** Says what was done; what cannot be undone goes away by itself. */
  function tell(text, undo) {
    last = undo;
    clearTimeout(timer);
    if (undo === null) timer = setTimeout(() => { outcome.hidden = true; }, 8000);
    outcome.querySelector("span").textContent = text;
    outcome.querySelector("button").hidden = undo === null;
    outcome.hidden = false;
    say(text);
  }

  async function override(action, row, extent, scope) {
    const { revision, id } = desk.article;
    try {
      const done = await desk.change(() => api.override({ revision, article: id, action, row: row.id, extent, scope }));
      const setting = texts("page.kept", { path: done.path, setting: done.setting });
      tell(texts(action === "keep" ? "omission.kept" : "omission.dropped", { setting }), done.undo);
    } catch (error) {
      fail(error);
    }
  }

  outcome.querySelector("button").addEventListener("click", async () => {
    try {
      await desk.change(() => api.undoOverride(last));
      tell(texts("omission.undone"), null);
      byId("main").focus({ preventScroll: true });
    } catch (error) {
      fail(error);
    }
  });

  return {
    keep: (row, extent, scope) => override("keep", row, extent, scope),
    drop: (row, extent, scope) => override("drop", row, extent, scope),
    tell: text => tell(text, null),
  };
}
