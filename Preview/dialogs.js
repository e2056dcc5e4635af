// Opens dialogs, and gives the focus back to where it was.

/** @param {HTMLDialogElement} dialog */
export function openDialog(dialog) {
  const back = document.activeElement;
  dialog.addEventListener("close", () => {
    // The browser does so itself, but for an element that was replaced meanwhile.
    if (document.activeElement === document.body) (back?.isConnected ? back : document.getElementById("main")).focus({ preventScroll: true });
  }, { once: true });
  dialog.showModal();
}

/** Lets the buttons that are made for it, and a click beside it, close each dialog. */
export function prepareDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    for (const button of dialog.querySelectorAll("[data-close]")) button.addEventListener("click", () => dialog.close());
    dialog.addEventListener("pointerdown", event => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const isInside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
      if (event.target === dialog && !isInside) dialog.close();
    });
  }
}
