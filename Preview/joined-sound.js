// The sound of passages that follow each other, joined without gaps: clips of MP3 handed to a MediaSource in sequence.

const TYPE = "audio/mpeg";

/**
 * How much later a clip's samples are heard than its times say, in seconds: the encoder holds back 576 samples at 22,050 a
 * second. The decoder holds back 529 more, which Chromium takes out by itself (measured: a joined clip is heard 26.1 ms later
 * than the same clip as WAV). The encoder's part it could know from an Info frame alone, and a clip has none.
 */
export const CODEC_DELAY = 576 / 22050;

/** @returns {boolean} whether the browser can join clips */
export const canJoin = () => "MediaSource" in globalThis && MediaSource.isTypeSupported(TYPE);

const until = (target, event) => new Promise(resolve => target.addEventListener(event, resolve, { once: true }));

/**
 * @typedef {{index: number, key: string, start: number, end: number}} Segment a passage in the sound, in media seconds
 *
 * @param {HTMLAudioElement} audio
 */
export function createJoinedSound(audio) {
  // Passages that stay in memory behind the one that is heard.
  const kept = 2;
  let source = null;
  let buffer = null;
  let segments = [];
  let address = null;
  let work = Promise.resolve();

  /** Does one thing after another, since a buffer does but one at a time. What belongs to an older sound is not done. */
  function inTurn(task) {
    const mine = source;
    work = work.then(() => (mine === source && source.readyState !== "closed" ? task() : undefined));
    return work;
  }

  async function remove(from, to) {
    if (!(from < to)) return;
    const done = until(buffer, "updateend");
    buffer.remove(from, to);
    await done;
  }

  /** Begins anew with nothing; the old sound is silent from now on. */
  function begin() {
    const old = address;
    source = new MediaSource();
    segments = [];
    buffer = null;
    address = URL.createObjectURL(source);
    const mine = source;
    work = until(source, "sourceopen").then(() => {
      if (mine !== source) return;
      buffer = source.addSourceBuffer(TYPE);
      buffer.mode = "sequence";
    });
    audio.src = address;
    if (old) URL.revokeObjectURL(old);
  }

  const append = (index, clip, bytes) => inTurn(async () => {
    const start = segments.at(-1)?.end ?? 0;
    const mine = source;
    const done = until(buffer, "updateend");
    buffer.appendBuffer(bytes);
    await done;
    // A sound that was begun meanwhile has nothing of this.
    if (mine !== source) return;
    segments.push({ index, key: clip.key, start, end: start + clip.frameCount / clip.sampleRate });
  });

  /**
   * Lets the browser make ready what the first sound needs, so that the first click is answered as fast as the others: a
   * few frames of silence are decoded (MPEG-2 layer III, 64 kbit/s, 22,050 Hz, mono; all else zero). Nothing is fetched.
   */
  function warm() {
    begin();
    const frame = 208;
    const silence = new Uint8Array(6 * frame);
    for (let at = 0; at < silence.length; at += frame) silence.set([0xff, 0xf3, 0x80, 0xc4], at);
    inTurn(() => buffer.appendBuffer(silence));
  }

  /** Takes out all but the segments for which `isWanted` holds, from the first that is not wanted on. */
  const cut = isWanted => inTurn(async () => {
    const first = segments.findIndex(segment => !isWanted(segment));
    if (first < 0) return;
    const from = segments[first].start;
    segments = segments.slice(0, first);
    const mine = source;
    await remove(from, Infinity);
    if (mine !== source) return;
    // A sequence would go on behind what was taken out, and leave a gap.
    buffer.abort();
    buffer.timestampOffset = from;
  });

  /** Takes out what was heard long ago, so that memory stays bounded. */
  const trim = current => inTurn(async () => {
    const old = segments.filter(segment => segment.index < current - kept);
    if (old.length === 0) return;
    segments = segments.slice(old.length);
    await remove(0, segments[0].start);
  });

  /** Tells the browser that nothing follows, so that it says when it has come to the end. */
  const finish = () => inTurn(async () => {
    if (source.readyState === "open") source.endOfStream();
  });

  function seek(segment, offset) {
    audio.currentTime = segment.start + Math.max(0, offset) + CODEC_DELAY;
  }

  /** Where the sound is, as a passage and seconds from its start; null when nothing was appended yet. */
  function place() {
    const time = audio.currentTime - CODEC_DELAY;
    const segment = segments.findLast(each => each.start <= time + 1e-6) ?? segments[0];
    return segment ? { index: segment.index, key: segment.key, offset: Math.max(0, time - segment.start) } : null;
  }

  return {
    begin, warm, append, cut, trim, finish, seek, place,
    segment: index => segments.find(each => each.index === index),
    last: () => segments.at(-1),
    /** Gives the passages the numbers that they have in a changed article; undefined for those that are gone. */
    renumber(numberOf) {
      segments = segments.map(segment => ({ ...segment, index: numberOf(segment) ?? -1 }));
    },
    get isJoined() { return true; },
  };
}
