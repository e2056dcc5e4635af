// What the page asks of the server; openapi.yaml describes it.

/** What an answer says that is not 2xx. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{code: string, message: string}} body
   */
  constructor(status, { code, message }) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const passage = key => `api/passages/${encodeURIComponent(key)}`;
const article = id => `api/articles/${encodeURIComponent(id)}`;

async function ask(path, options = {}) {
  const answer = await fetch(path, { credentials: "omit", ...options }).catch(error => {
    throw new Problem(0, { code: "no-answer", message: error.message });
  });
  if (answer.ok) return answer;
  const body = await answer.json().catch(() => ({}));
  throw new Problem(answer.status, { code: body.code ?? "unknown", message: body.message ?? answer.statusText });
}

const get = async path => (await ask(path)).json();
const remove = async path => (await ask(path, { method: "DELETE" })).json();
const send = method => async (path, body) =>
  (await ask(path, { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } })).json();

const post = send("POST");
const put = send("PUT");

/** The operations by the names that they have in openapi.yaml. */
export const api = {
  state: () => get("api/state"),
  article: id => get(article(id)),
  names: id => get(`${article(id)}/names`),
  lexicons: id => get(`${article(id)}/lexicons`),
  clip: key => get(passage(key)),
  phonemes: key => get(`${passage(key)}/phonemes`),
  mp3: async key => (await ask(`${passage(key)}/audio.mp3`)).arrayBuffer(),
  wavAddress: key => `${passage(key)}/audio.wav`,
  tryPronunciation: body => post("api/trials", body),
  savePronunciation: body => post("api/lexicon", body),
  override: body => post("api/overrides", body),
  undoOverride: id => remove(`api/overrides/${encodeURIComponent(id)}`),
  chooseVoice: (id, body) => put(`${article(id)}/voice`, body),
  compare: body => post("api/comparisons", body),
  approve: body => post("api/approvals", body),
  withdrawApproval: id => remove(`api/approvals/${encodeURIComponent(id)}`),
  export: body => post("api/exports", body),
  exportState: id => get(`api/exports/${encodeURIComponent(id)}`),
  fileAddress: (id, name) => `api/exports/${encodeURIComponent(id)}/files/${encodeURIComponent(name)}`,
  eventsAddress: "api/events",
};
