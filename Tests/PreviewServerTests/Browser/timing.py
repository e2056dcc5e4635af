"""When sound comes after a click, and when words are marked against when they are heard.

The sound is recorded behind the page's own player and compared with the clips' WAV files. Prints what goes wrong, and the figures with
`--figures`.
"""

import base64
import statistics
import sys
import tempfile
import time
import urllib.request

import numpy

from previewing import looking, preview, run, wait

# The most that a word may be marked before or after it is heard, in milliseconds.
TOLERANCE = 50

RECORDING = """async () => {
  const code = `registerProcessor('tap', class extends AudioWorkletProcessor {
    process(inputs) { if (inputs[0][0]) this.port.postMessage([currentFrame, inputs[0][0].slice()]); return true; } })`;
  const context = new AudioContext({sampleRate: 44100, latencyHint: 'interactive'});
  await context.resume();
  await context.audioWorklet.addModule('data:text/javascript,' + encodeURIComponent(code));
  const tap = new AudioWorkletNode(context, 'tap');
  context.createMediaElementSource(audios[0]).connect(tap);
  tap.connect(context.destination);
  window.pieces = []; window.marks = [];
  tap.port.onmessage = event => pieces.push(event.data);
  let last = null;
  const look = () => {
    const word = document.querySelector('.word.now');
    if (word !== last) {
      last = word;
      if (word) marks.push([context.currentTime, word.closest('.passage').dataset.id,
        +word.closest('.sentence').dataset.sentence, +word.dataset.word]);
    }
    requestAnimationFrame(look);
  };
  look();
}"""

RECORDED = """() => {
  const first = pieces[0][0], all = new Float32Array(pieces.at(-1)[0] + 128 - first);
  for (const [frame, samples] of pieces) all.set(samples, frame - first);
  const bytes = new Uint8Array(all.buffer);
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return {first, audio: btoa(text), marks};
}"""


def _lag(recorded, clip):
    """Where the clip is in the recording, in frames."""
    size = 1 << (len(recorded) + len(clip)).bit_length()
    product = numpy.fft.rfft(recorded, size) * numpy.conj(numpy.fft.rfft(clip, size))
    place = int(numpy.argmax(numpy.fft.irfft(product, size)))
    return place if place < len(recorded) else place - size


def _samples(desk, key):
    with urllib.request.urlopen(f"{desk.address}api/passages/{key}/audio.wav") as answer:
        return numpy.frombuffer(answer.read()[44:], dtype="<i2").astype(float) / 32768


def words_are_marked_when_they_are_heard(program):
    with preview(program) as desk, looking(desk, bypass_csp=True) as page:
        page.evaluate(RECORDING)
        page.locator(".passage").nth(2).locator(".word").first.click()
        page.wait_for_timeout(24_000)
        record = page.evaluate(RECORDED)
        rows = {row["id"]: row for row in desk.passages()}
        recorded = numpy.frombuffer(base64.b64decode(record["audio"]), dtype="<f4").astype(float)[::2]
        starts, lengths = {}, {}
        for _, id, _, _ in record["marks"]:
            if id not in starts:
                samples = _samples(desk, rows[id]["key"])
                starts[id] = _lag(recorded, samples[: 22050 * 3]) / 22050 + record["first"] / 44100
                lengths[id] = len(samples) / 22050
        heard = list(starts)
        joins = [1000 * (starts[b] - starts[a] - lengths[a]) for a, b in zip(heard, heard[1:])]
        errors = []
        for moment, id, sentence, word in record["marks"]:
            clip = desk.get(f"api/passages/{rows[id]['key']}")
            errors.append(1000 * (moment - starts[id] - clip["sentences"][sentence]["words"][word][0]))
        _figures(f"joins of {len(joins) + 1} passages: {[round(join, 2) for join in joins]} ms; {len(errors)} words are marked "
                 f"{statistics.median(errors):.0f} ms after they are heard in the middle, {min(errors):.0f} to {max(errors):.0f}")
        assert len(heard) >= 2 and len(errors) > 30, (len(heard), len(errors))
        assert all(abs(join) < 1 for join in joins), joins
        # A machine that is busy with other things misses a frame of the screen now and then.
        late = [error for error in errors if abs(error) > TOLERANCE]
        assert len(late) <= len(errors) * 0.05, sorted(errors)


def sound_comes_after_a_click(program):
    """Only with `--figures`: how long something takes is no test."""
    if "--figures" not in sys.argv:
        return
    times = {"spoken": [], "from the cache": []}
    with preview(program) as desk:
        for name in times:
            for number in (4, 6, 8, 10, 12):
                with looking(desk, fresh=True) as page:
                    page.wait_for_selector(".words li", state="attached")
                    page.evaluate("""() => {
                      document.addEventListener('pointerdown', () => { window.before = performance.now(); }, true);
                      audios[0].addEventListener('playing', () => { window.after ??= performance.now(); });
                    }""")
                    page.locator(".passage").nth(number).locator(".word").nth(2).click()
                    wait(page, "window.after !== undefined")
                    times[name].append(page.evaluate("after - before"))
    for name, values in times.items():
        _figures(f"first sound after a click, {name}: {sorted(round(value) for value in values)} ms")


def answers_come_from_the_cache(program):
    """Only with `--figures`: how long the server takes for sound and times of a passage, spoken for it and then from the cache."""
    if "--figures" not in sys.argv:
        return
    with tempfile.TemporaryDirectory() as cache:
        for name in ("spoken", "from the cache"):
            # Another server has nothing in its memory.
            with preview(program, "--cache", cache) as desk:
                times = []
                for row in desk.passages():
                    start = time.monotonic()
                    with urllib.request.urlopen(f"{desk.address}api/passages/{row['key']}/audio.mp3") as answer:
                        answer.read()
                    desk.get(f"api/passages/{row['key']}")
                    times.append(1000 * (time.monotonic() - start))
            times.sort()
            _figures(f"sound and times of {len(times)} passages, {name}: {statistics.median(times):.1f} ms in the middle, "
                     f"{times[-1]:.1f} at most")


def _figures(text):
    if "--figures" in sys.argv:
        print(text, flush=True)


run(globals())
