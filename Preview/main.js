// Puts the parts of the page together.
import { api } from "./api.js";
import { createApproval } from "./approval.js";
import { createArticleView } from "./article-view.js";
import { createAudition } from "./audition.js";
import { createChapters } from "./chapters.js";
import { createClips } from "./clips.js";
import { createComparison } from "./compare.js";
import { createControls } from "./controls.js";
import { createDesk } from "./desk.js";
import { openDialog, prepareDialogs } from "./dialogs.js";
import { byId } from "./dom.js";
import { listenToServer } from "./events.js";
import { createExport } from "./export.js";
import { createFollowing } from "./following.js";
import { listenToPointer } from "./gestures.js";
import { createHeader } from "./header.js";
import { listenToKeys } from "./keys.js";
import { createMarking } from "./marking.js";
import { joinSystem } from "./media-session.js";
import { addressOf, momentLink, readMoment } from "./moments.js";
import { createNames } from "./names.js";
import { createOverrides } from "./overrides.js";
import { createPassageMenu } from "./passage-menu.js";
import { createPlayer } from "./player.js";
import { createPronunciation } from "./pronunciation.js";
import { createSpanDetails } from "./span-details.js";
import { selectedText, spotOf } from "./spot.js";
import { loadTexts } from "./strings.js";
import { secondsAt } from "./timeline.js";
import { createVoiceChoice } from "./voice-choice.js";

const texts = await loadTexts();
const say = text => { byId("status").textContent = text; };
const desk = createDesk(api);
const clips = createClips(api);
const player = createPlayer(clips);
const audition = createAudition(player, clips);

function warn(text) {
  byId("banner").textContent = text ?? "";
  byId("banner").hidden = !text;
}
function fail(error) {
  warn(error.status === 409 ? texts("page.outdated") : texts("page.fault", { message: error.message }));
}

const linkTo = seconds => momentLink(desk.article?.id, desk.state?.articles[0]?.id, seconds);
const indexOf = id => player.passages.findIndex(passage => passage.id === id);

async function copyLink(seconds) {
  const link = addressOf(linkTo(seconds));
  history.replaceState(null, "", link);
  try {
    await navigator.clipboard.writeText(link);
    say(texts("player.copied"));
    overrides.tell(texts("player.copied"));
  } catch {
    overrides.tell(texts("player.notCopied", { link }));
  }
}

function playFrom({ id, sentence, word }) {
  player.jump({ index: indexOf(id), sentence, ...(word === null ? {} : { word }) }, { plays: true });
  following.follow(true);
}
const playAlone = id => player.jump({ index: indexOf(id), offset: 0 }, { plays: true, alone: true });
const sentenceOf = id => byId("article").querySelector(`[data-id="${CSS.escape(id)}"] .sentence`);

const overrides = createOverrides({ texts, api, desk, say, fail });
const pronunciation = createPronunciation({ texts, api, desk, audition, tell: overrides.tell });
const comparison = createComparison({ texts, api, desk, player });
function mend(word, spot) {
  // A double click has begun with a click, which plays.
  player.pause();
  pronunciation.open(word, spot);
}
const details = createSpanDetails({ texts, api, desk, onPlay: playFrom, onMend: mend });

const menu = createPassageMenu({
  texts, desk, onDrop: overrides.drop,
  actions: {
    alone: playAlone,
    details: id => details.enter(sentenceOf(id)),
    mend: id => mend("", { id, sentence: 0, word: null }),
    compare: id => comparison.open({ id, sentence: 0, word: null }),
    link: id => copyLink(secondsAt(player.timeline, { index: indexOf(id), offset: 0 })),
  },
});
const view = createArticleView(byId("article"), {
  texts, onKeep: overrides.keep, onMore: menu.open,
  onPlay: id => {
    player.jump({ index: indexOf(id), offset: 0 }, { plays: true });
    following.follow(true);
  },
});
const following = createFollowing(byId("follow"), () => marking.sentence, document.querySelector(".player"));
const marking = createMarking(player, view, {
  onSentence: sentence => { if (player.isPlaying) following.bring(sentence); },
  onPassage(index) {
    player.step();
    view.hear(index, player.clipAt(index).notes);
  },
});
const onMove = () => following.follow(true);
const controls = createControls(player, { texts, say, linkTo, onMove });
const chapters = createChapters(player, { linkTo, onMove });
const names = createNames({ texts, api, desk, audition, onMend: mend, fail });
const approval = createApproval({ texts, api, desk, tell: overrides.tell, fail });
const voiceChoice = createVoiceChoice({ api, desk, fail });
const exports = createExport({ texts, api, desk });
const header = createHeader({ texts, desk, onOpen: id => desk.open(id).catch(fail) });

let openId = null;
desk.onChange((article, state) => {
  byId("article").removeAttribute("aria-busy");
  if (!article) return;
  const isSame = article.id === openId;
  openId = article.id;
  following.expectScroll();
  player.setPassages(article, isSame);
  view.render(article);
  marking.refresh();
  chapters.refresh();
  header.refresh(article, state);
  approval.refresh();
  voiceChoice.refresh(article, state);
  names.refresh();
});

async function goToMoment() {
  const { article, seconds } = readMoment(location.hash);
  if (article !== null && article !== desk.article.id) await desk.open(article);
  if (seconds === null) return;
  controls.seek(seconds);
  view.passages[player.place.index]?.element.scrollIntoView({ block: "center" });
}

const inFocus = target => target.closest(".sentence") ?? marking.sentence ?? byId("article").querySelector(".sentence");
listenToKeys({
  " ": (_, event) => { if (!event.repeat) player.toggle(); },
  k: (_, event) => { if (!event.repeat) player.toggle(); },
  j: () => controls.skip(-15), l: () => controls.skip(30),
  arrowleft: () => controls.skip(-5), arrowright: () => controls.skip(5),
  "[": () => controls.changeSpeed(-1), "]": () => controls.changeSpeed(1),
  p: () => controls.changeChapter(-1), n: () => controls.changeChapter(1),
  ",": () => controls.changeSentence(-1), ".": () => controls.changeSentence(1),
  enter: target => (target.matches(".sentence") ? playFrom(spotOf(target)) : false),
  o: target => playAlone(spotOf(inFocus(target)).id),
  d: target => details.enter(inFocus(target)),
  m: target => {
    const selected = selectedText();
    mend(selected?.text ?? "", selected?.spot ?? spotOf(inFocus(target)));
  },
  s: () => byId("ruby").click(),
  c: () => void copyLink(player.seconds),
  "?": () => openDialog(byId("keys")),
});
listenToPointer({ texts, onPlay: playFrom, onMend: mend, onDetails: details.open });
joinSystem(player, controls, () => desk.article);
prepareDialogs();
byId("help").addEventListener("click", () => openDialog(byId("keys")));
byId("copy").addEventListener("click", () => copyLink(player.seconds));
byId("elapsed").addEventListener("click", event => {
  event.preventDefault();
  copyLink(player.seconds);
});
const showSpoken = () => document.body.classList.toggle("spoken", byId("ruby").checked);
byId("ruby").addEventListener("change", showSpoken);
showSpoken();
addEventListener("hashchange", () => goToMoment().catch(fail));

const wide = matchMedia("(min-width: 75rem)");
const unfold = () => {
  for (const id of ["chapters", "names"]) byId(id).open = wide.matches;
};
wide.addEventListener("change", unfold);
unfold();

try {
  await desk.refresh();
  await goToMoment();
} catch (error) {
  fail(error);
}
listenToServer(api.eventsAddress, {
  async onChanged(revision) {
    if (revision === desk.article?.revision) return;
    await desk.refresh().then(() => say(texts("page.refreshed")), fail);
  },
  onExport: exports.take,
  onLost: () => warn(texts("page.lost")),
  onBack: () => {
    warn(null);
    desk.refresh().catch(fail);
    exports.catchUp();
  },
});
document.documentElement.classList.add("ready");
