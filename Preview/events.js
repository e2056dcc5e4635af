// What the server tells of its own accord.

/**
 * @param {string} address
 * @param {{onChanged: function(number): void, onExport: function(Object): void, onLost: function(): void, onBack: function(): void}} tells
 */
export function listenToServer(address, { onChanged, onExport, onLost, onBack }) {
  let wasLost = false;
  let timer = 0;

  function connect() {
    const source = new EventSource(address);
    source.addEventListener("changed", event => onChanged(JSON.parse(event.data).revision));
    source.addEventListener("export", event => onExport(JSON.parse(event.data)));
    source.addEventListener("open", () => {
      clearTimeout(timer);
      if (wasLost) onBack();
      wasLost = false;
    });
    source.addEventListener("error", () => {
      if (!wasLost) timer = setTimeout(onLost, 2000);
      wasLost = true;
      if (source.readyState !== EventSource.CLOSED) return;
      // A browser gives up when the answer was an error; narrate may be started again.
      setTimeout(connect, 3000);
    });
  }
  connect();
}
