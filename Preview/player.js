// Plays the passages of the article: where it is, what is fetched when. Knows nothing of the document.
//
// Nothing is asked for before it is played, but for the two passages that follow the one that is heard.
import { createIntent } from "./intent.js";
import { canJoin, createJoinedSound } from "./joined-sound.js";
import { createPlainSound } from "./plain-sound.js";
import { matching } from "./places.js";
import { heardAt, offsetIn, passagesOf, placeAt, secondsAt, timelineOf } from "./timeline.js";

const AHEAD = 2;

// Milliseconds until what follows is fetched though nothing is heard, as at the very end of a passage.
const PATIENCE = 300;

/** Resolves when the sound is heard, else after a while. */
const heard = audio => new Promise(resolve => {
  audio.addEventListener("playing", resolve, { once: true });
  setTimeout(resolve, PATIENCE);
});

/**
 * @typedef {{index: number, offset?: number, sentence?: number, word?: number}} Target
 *
 * @param {ReturnType<typeof import("./clips.js").createClips>} clips
 * @param {HTMLAudioElement} [audio]
 */
export function createPlayer(clips, audio = new Audio(), isJoined = canJoin()) {
  const sound = isJoined ? createJoinedSound(audio) : createPlainSound(audio, clips.wavAddress);
  const events = new EventTarget();
  const tell = (name, detail) => events.dispatchEvent(new CustomEvent(name, { detail }));
  let passages = [];
  let timeline = timelineOf([], clips.known);
  // Where to go on when nothing is loaded, or while it is loaded.
  let target = { index: 0, offset: 0 };
  let isLoaded = false;
  let stopAfter = null;
  // Counts jumps, so that what an older one fetched is not heard.
  let turn = 0;

  const intent = createIntent(audio, { onChange: () => tell("state"), isLoaded: () => isLoaded });
  const settle = ({ index, ...rest }) => {
    const clip = clips.known(passages[index]?.key);
    return { index, offset: clip ? offsetIn(clip, rest) : (rest.offset ?? 0) };
  };
  const place = () => (isLoaded ? (sound.place() ?? settle(target)) : settle(target));

  function measure() {
    timeline = timelineOf(passages, clips.known);
    tell("timeline");
  }
  function fail(error) {
    intent.stop();
    tell("fault", error);
  }

  /** Loads a passage anew and plays it. */
  async function load(next) {
    const mine = ++turn;
    isLoaded = false;
    target = next;
    sound.begin();
    // Called at once, since some browsers let a page play only while they handle a click.
    if (isJoined) intent.start();
    else intent.set(true);
    tell("place");
    const { key } = passages[next.index];
    try {
      const [clip, bytes] = isJoined ? await clips.both(key) : [await clips.clip(key), null];
      if (mine !== turn) return;
      measure();
      const segment = { index: next.index, key, start: 0, end: clip.seconds };
      sound.seek(segment, offsetIn(clip, next));
      await sound.append(next.index, clip, bytes);
      if (mine !== turn) return;
      // A browser that did not take the place before it had the sound is told once more; a second seek costs 50 ms.
      if (Math.abs(sound.place().offset - offsetIn(clip, next)) > 0.01) sound.seek(segment, offsetIn(clip, next));
      isLoaded = true;
      if (intent.plays) intent.start();
      // Speaking what follows would take the machine from the first sound.
      await heard(audio);
      await follow(mine);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  let isFollowing = false;
  /** Appends what follows, as far as it may. */
  async function follow(mine = turn) {
    if (isFollowing || !isJoined) return;
    isFollowing = true;
    try {
      for (;;) {
        const last = sound.last();
        if (mine !== turn || !intent.plays || !last) return;
        const end = stopAfter ?? passages.length - 1;
        if (last.index >= end) return void await sound.finish();
        if (last.index >= place().index + AHEAD) return;
        const { key } = passages[last.index + 1];
        const [clip, bytes] = await clips.both(key);
        if (mine !== turn || passages[last.index + 1]?.key !== key) return;
        await sound.append(last.index + 1, clip, bytes);
        measure();
      }
    } catch (error) {
      // It is said when the sound comes there, if it is still so.
      if (sound.last()?.index === place().index) fail(error);
    } finally {
      isFollowing = false;
    }
  }

  /** @param {Target} next */
  function jump(next, { plays = intent.plays, alone = false } = {}) {
    stopAfter = alone ? next.index : null;
    if (!passages[next.index]) return;
    const segment = isLoaded ? sound.segment(next.index) : undefined;
    const clip = clips.known(passages[next.index].key);
    if (segment && clip && segment.key === clip.key && plays) {
      if (alone) sound.cut(each => each.index <= next.index);
      sound.seek(segment, offsetIn(clip, next));
      intent.start();
      follow();
    } else if (plays) {
      load(next);
    } else {
      turn += 1;
      isLoaded = false;
      target = next;
    }
    tell("place");
  }

  function play() {
    if (passages.length === 0) return;
    if (isLoaded) {
      intent.start();
      follow();
    } else {
      load(target);
    }
  }

  function end() {
    const last = place().index;
    if (!isJoined && stopAfter === null && last + 1 < passages.length) return jump({ index: last + 1, offset: 0 }, { plays: true });
    const isEnd = stopAfter === null;
    isLoaded = false;
    stopAfter = null;
    turn += 1;
    target = { index: last + 1 < passages.length ? last + 1 : 0, offset: 0 };
    intent.set(false);
    tell("place");
    if (isEnd) tell("end");
  }

  /** Takes the passages of an article, and stays where it is if they have what is heard. */
  function setPassages(article, isSame) {
    const old = passages;
    const before = { ...place() };
    passages = passagesOf(article);
    measure();
    if (!isSame) {
      intent.stop();
      jump({ index: 0, offset: 0 });
      return;
    }
    const numberOf = matching(old.map(each => each.key), passages.map(each => each.key));
    const now = numberOf(before.index);
    if (now.isSame && isLoaded) {
      sound.renumber(segment => (numberOf(segment.index).isSame ? numberOf(segment.index).index : undefined));
      // What follows the passage that is heard must be what follows it now.
      sound.cut(segment => segment.index >= 0 && segment.index <= now.index).then(() => follow());
    } else if (now.isSame) {
      target = { ...target, index: now.index };
      if (intent.plays) load(target);
    } else {
      const clip = clips.known(old[before.index]?.key);
      jump({ index: Math.min(now.index, passages.length - 1), sentence: clip ? heardAt(clip, before.offset).sentence : 0 });
    }
    tell("place");
  }

  sound.warm();
  audio.addEventListener("ended", end);
  audio.addEventListener("error", () => {
    if (audio.getAttribute("src")) fail(audio.error ?? new Error("audio"));
  });

  return {
    audio, play, jump, setPassages,
    on: (name, listener) => events.addEventListener(name, event => listener(event.detail)),
    pause: intent.stop,
    toggle: () => (intent.plays ? intent.stop() : play()),
    seek: (seconds, options) => jump(placeAt(timeline, seconds), options),
    step() {
      const { index } = place();
      sound.trim(index);
      follow();
    },
    get isPlaying() { return intent.plays; },
    get isHeard() { return intent.plays && isLoaded && !audio.seeking && audio.readyState > 2; },
    get isJoined() { return isJoined; },
    get passages() { return passages; },
    get timeline() { return timeline; },
    get place() { return place(); },
    get target() { return target; },
    get seconds() { return secondsAt(timeline, place()); },
    clipAt: index => clips.known(passages[index]?.key),
  };
}
