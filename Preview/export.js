// Makes the files that 'narrate render' makes, and shows how far they are.
import { byId, make } from "./dom.js";
import { openDialog } from "./dialogs.js";

// As 'narrate render' names them with --format and --with.
const FORMATS = ["mp3", "m4b", "opus", "ogg", "flac", "wav"];
const SIDECARS = ["html", "epub", "words.vtt", "srt", "lrc", "transcript.json", "chapters.txt", "cover"];

/** @param {number} bytes @returns {string} */
export function size(bytes) {
  const [divisor, unit] = bytes < 1e6 ? [1e3, "kB"] : [1e6, "MB"];
  return `${(bytes / divisor).toFixed(1)} ${unit}`;
}

/**
 * @param {{texts: import("./strings.js").Texts, api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>}} page
 */
export function createExport({ texts, api, desk }) {
  const dialog = byId("export");
  const form = dialog.querySelector("form");
  const mistake = dialog.querySelector(".mistake");
  let running = null;
  // What events told before the answer to the request came.
  const told = new Map();

  // Names of files have dots, which a path of texts takes for steps.
  const nameOf = name => texts(`export.names.${name.replaceAll(".", "-")}`);
  const boxes = (group, names, chosen) => byId(group).append(...names.map(name =>
    make("label", {}, make("input", { type: "checkbox", name: group, value: name, checked: name === chosen }), " ", nameOf(name))));
  const chosen = group => [...form.querySelectorAll(`[name=${group}]:checked`)].map(box => box.value);

  function showArticles() {
    const count = desk.state.articles.length;
    const options = count > 1 ? [["this", texts("export.this")], ["all", texts("export.all", { count })]] : [["this", texts("export.this")]];
    const legend = byId("export-articles").querySelector("legend");
    byId("export-articles").replaceChildren(legend, ...options.map(([value, label], number) =>
      make("label", {}, make("input", { type: "radio", name: "articles", value, checked: number === 0 }), " ", label)));
    byId("export-articles").hidden = count < 2;
  }

  function show(state) {
    const area = byId("exported");
    area.hidden = false;
    const bar = area.querySelector("progress");
    bar.max = Math.max(1, state.total);
    bar.value = state.state === "finished" ? bar.max : state.spoken;
    const line = area.querySelector("p");
    const text = texts(`export.${state.state}`, {
      spoken: state.spoken, total: state.total, folder: state.folder, message: state.problem?.message ?? "",
    });
    // A screen reader says the end, not each step.
    line.setAttribute("aria-live", state.state === "running" ? "off" : "polite");
    if (line.textContent !== text) line.textContent = text;
    area.querySelector("ul").replaceChildren(...(state.state === "finished" ? state.files : []).map(file =>
      make("li", {}, make("a", { href: api.fileAddress(state.id, file.name), download: file.name },
        texts("export.file", { name: file.name, size: size(file.byteCount) })))));
    form.querySelector("[type=submit]").disabled = state.state === "running";
  }

  function take(state) {
    told.set(state.id, state);
    if (state.id === running) show(state);
  }

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const formats = chosen("formats");
    mistake.textContent = formats.length === 0 ? texts("export.needFormat") : "";
    if (formats.length === 0) return;
    const articles = form.elements.articles.value === "all" ? desk.state.articles.map(({ id }) => id) : [desk.article.id];
    try {
      const begun = await api.export({ articles, formats, sidecars: chosen("sidecars") });
      running = begun.id;
      show(told.get(begun.id) ?? begun);
    } catch (error) {
      mistake.textContent = error.message;
    }
  });

  boxes("formats", FORMATS, "mp3");
  boxes("sidecars", SIDECARS, null);
  byId("export-open").addEventListener("click", () => {
    showArticles();
    openDialog(dialog);
  });

  return {
    take,
    /** Asks how far an export is, after events may have been missed. */
    async catchUp() {
      if (running !== null) await api.exportState(running).then(take, () => {});
    },
  };
}
