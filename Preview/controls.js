// The player's buttons, slider and speed, and what they show.
import { byId, make } from "./dom.js";
import { chaptersOf, clock, latest } from "./timeline.js";

const SPEEDS = ["0.5", "0.75", "0.9", "1", "1.1", "1.25", "1.5", "1.75", "2", "2.5", "3"];
// The static read-along page remembers the speed under the same name.
const REMEMBERED = "narrate.speed";

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {{texts: import("./strings.js").Texts, say: function(string): void, linkTo: function(number): string, onMove: function(): void}} page
 */
export function createControls(player, { texts, say, linkTo, onMove }) {
  const { audio } = player;
  let isDragged = false;

  function tell() {
    const { timeline, seconds } = player;
    const time = clock(seconds);
    const total = timeline.isMeasured ? clock(timeline.total) : texts("player.guessed", { time: clock(timeline.total) });
    const remaining = clock(Math.max(0, timeline.total - seconds));
    if (!isDragged) {
      byId("position").max = Math.floor(timeline.total);
      byId("position").value = Math.floor(seconds);
    }
    byId("position").setAttribute("aria-valuetext", texts("player.positionIs", { time, total }));
    byId("elapsed").textContent = time;
    byId("elapsed").href = linkTo(seconds);
    byId("remaining").textContent = texts("player.remaining", { time: remaining });
    byId("total").textContent = ` / ${total}`;
    byId("length").title = texts("player.totals", { total, remaining });
  }

  function showState() {
    const name = texts(player.isPlaying ? "player.pause" : "player.play");
    byId("play").classList.toggle("playing", player.isPlaying);
    byId("play").setAttribute("aria-label", name);
    byId("play").title = `${name} (K)`;
    say(texts(player.isPlaying ? "player.playing" : "player.paused"));
  }

  function setSpeed(speed) {
    audio.preservesPitch = true;
    audio.defaultPlaybackRate = audio.playbackRate = Number(speed);
    byId("speed").value = speed;
    try { localStorage.setItem(REMEMBERED, speed); } catch { /* Not every browser remembers. */ }
  }
  function recallSpeed() {
    let speed = null;
    try { speed = localStorage.getItem(REMEMBERED); } catch { /* As above. */ }
    setSpeed(SPEEDS.includes(speed) ? speed : "1");
  }
  function changeSpeed(step) {
    const speed = SPEEDS[SPEEDS.indexOf(byId("speed").value) + step];
    if (speed === undefined) return;
    setSpeed(speed);
    say(texts("player.speedIs", { speed: `${speed}×` }));
  }

  function seek(seconds) {
    player.seek(seconds);
    onMove();
    tell();
  }
  const skip = seconds => seek(player.seconds + seconds);

  function changeChapter(step) {
    const chapters = chaptersOf(player.passages);
    const starts = chapters.map(({ index }) => player.timeline.starts[index]);
    const current = latest(starts, player.seconds + 0.05);
    // Going back first goes to the start of a chapter that has run for a while.
    const isInside = step < 0 && player.seconds - starts[current] > 3;
    const next = chapters[Math.max(0, isInside ? current : current + step)];
    if (!next) return;
    player.jump({ index: next.index, offset: 0 });
    onMove();
    tell();
    say(texts("player.chapterIs", { title: next.title }));
  }

  /** Goes to the sentence before or behind; in a passage that was not spoken yet, to its first or last. */
  function changeSentence(step) {
    const { index, offset } = player.place;
    const clip = player.clipAt(index);
    const current = clip ? Math.max(0, latest(clip.sentences.map(each => each.start), offset + 0.05)) : 0;
    const count = player.passages[index]?.sentences.length ?? 0;
    const next = current + step;
    if (next >= 0 && next < count) player.jump({ index, sentence: next });
    else if (step > 0 && player.passages[index + 1]) player.jump({ index: index + 1, sentence: 0 });
    else if (step < 0 && index > 0) player.jump({ index: index - 1, sentence: player.passages[index - 1].sentences.length - 1 });
    else player.jump({ index, offset: 0 });
    onMove();
    tell();
  }

  byId("speed").replaceChildren(...SPEEDS.map(speed => make("option", { value: speed }, `${speed}×`)));
  byId("play").addEventListener("click", player.toggle);
  byId("back").addEventListener("click", () => skip(-15));
  byId("forward").addEventListener("click", () => skip(30));
  byId("previous").addEventListener("click", () => changeChapter(-1));
  byId("next").addEventListener("click", () => changeChapter(1));
  byId("speed").addEventListener("change", event => setSpeed(event.target.value));
  byId("position").addEventListener("input", event => {
    // While the slider is dragged nothing is spoken; it is when it is let go.
    isDragged = true;
    byId("elapsed").textContent = clock(Number(event.target.value));
  });
  byId("position").addEventListener("change", event => {
    isDragged = false;
    seek(Number(event.target.value));
  });
  audio.addEventListener("timeupdate", tell);
  for (const name of ["place", "timeline"]) player.on(name, tell);
  player.on("state", showState);
  player.on("end", () => say(texts("player.ended")));
  player.on("fault", error => {
    byId("fault").textContent = texts("player.fault", { message: error.message });
    byId("fault").hidden = false;
  });
  player.on("state", () => { if (player.isPlaying) byId("fault").hidden = true; });
  recallSpeed();
  if (!player.isJoined) {
    byId("fault").textContent = texts("player.plain");
    byId("fault").hidden = false;
  }
  return { skip, seek, changeChapter, changeSentence, changeSpeed };
}

