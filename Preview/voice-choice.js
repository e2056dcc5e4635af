// Which voice says the article that is open, and others of its kind.
import { byId, make } from "./dom.js";

/**
 * @param {{api: typeof import("./api.js").api, desk: ReturnType<typeof import("./desk.js").createDesk>, fail: function(Error): void}} page
 */
export function createVoiceChoice({ api, desk, fail }) {
  const choice = byId("voice-choice");

  function refresh(article, { voices }) {
    choice.replaceChildren(...voices.map(({ id, name }) => make("option", { value: id }, name)));
    choice.value = article.voice.id;
    choice.hidden = voices.length < 2;
  }

  choice.addEventListener("change", async () => {
    const { revision, id } = desk.article;
    try {
      await desk.change(() => api.chooseVoice(id, { revision, voice: choice.value }));
    } catch (error) {
      choice.value = desk.article.voice.id;
      fail(error);
    }
  });

  return { refresh };
}
