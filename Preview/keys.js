// What keys do. None is taken from a field, from a dialog, or from the browser and a screen reader (with modifiers).

/** Whether a key belongs to what has the focus: text that is written, a list, a slider, a button. */
function isTaken(target, key) {
  if (target.closest("textarea, select, [contenteditable], input:not([type=range], [type=checkbox])")) return true;
  if (target.closest("input[type=range]")) return key.startsWith("arrow");
  return (key === " " || key === "enter") && target.closest("button, a, summary, input") !== null;
}

/**
 * @param {Object<string, function(HTMLElement, KeyboardEvent): (boolean|void)>} actions by key, in small letters; one that gives false
 *   leaves the key to the browser
 */
export function listenToKeys(actions) {
  document.addEventListener("keydown", event => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key !== "?");
    const target = event.target instanceof Element ? event.target : document.body;
    if (isModified || event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    if (!Object.hasOwn(actions, key) || isTaken(target, key)) return;
    if (actions[key](target, event) !== false) event.preventDefault();
  });
}
