// Approves the article as it is said now, and shows whether that still holds.
import { byId } from "./dom.js";
import { passagesOf } from "./timeline.js";

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>,
 *   tell: function(string): void, fail: function(Error): void}} page
 */
export function createApproval({ texts, api, desk, tell, fail }) {
  const state = byId("approval-state");
  const approve = byId("approve");

  function refresh() {
    const { approval } = desk.article;
    const count = passagesOf(desk.article).filter(passage => !passage.isApproved).length;
    const isChanged = approval === "changed";
    state.textContent = texts(isChanged ? (count ? "approval.changed" : "approval.changedOnly") : `approval.${approval}`, { count });
    state.className = approval;
    approve.textContent = texts({ none: "approval.approve", approved: "approval.withdraw", changed: "approval.again" }[approval]);
    approve.classList.toggle("main", approval !== "approved");
    approve.hidden = false;
  }

  approve.addEventListener("click", async () => {
    const { revision, id, approval } = desk.article;
    const isWithdrawn = approval === "approved";
    try {
      const done = await desk.change(() => (isWithdrawn ? api.withdrawApproval(id) : api.approve({ revision, article: id })));
      tell(texts(isWithdrawn ? "approval.undone" : "approval.done", { path: done.path }));
    } catch (error) {
      fail(error);
    }
  });

  return { refresh };
}
