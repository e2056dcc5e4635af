"""Plays and seeks an episode that the server serves to a page of another site; prints what goes wrong.

The pitch of the recording tells where it is: 300 Hz at its start, and 10 Hz more with each second.
"""

import functools
import http.server
import pathlib
import sys
import threading

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TESTS / "AudioAssemblyTests" / "Browser"))

from browser import chromium, watched  # noqa: E402

PAGE = """<!DOCTYPE html><html lang="en"><title>Player</title>
<audio id="audio" crossorigin="anonymous" preload="metadata" src="{url}episodes/long-1/long.mp3">
  <track id="track" kind="captions" srclang="en" src="{url}episodes/long-1/long.vtt"></audio>"""

# What never comes is a fault too, and no reason to wait for ever.
DURATION = """() => new Promise(done => {
  const audio = document.getElementById('audio');
  audio.addEventListener('loadedmetadata', () => done(audio.duration));
  audio.addEventListener('error', () => done(-1));
  if (audio.readyState) done(audio.duration);
  if (audio.error) done(-1);
  setTimeout(() => done(-2), 30000);
})"""

# Seeks, plays half a second on, and gives the places and the pitch that is heard.
HEAR = """async place => {
  const audio = document.getElementById('audio');
  const seeked = new Promise(done => audio.addEventListener('seeked', done, {once: true}));
  audio.currentTime = place;
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('the seek does not end')), 30000));
  await Promise.race([seeked, late]);
  const landed = audio.currentTime;
  window.context ??= new AudioContext();
  if (!window.analyser) {
    window.analyser = new AnalyserNode(window.context, {fftSize: 32768, smoothingTimeConstant: 0});
    window.context.createMediaElementSource(audio).connect(window.analyser);
    window.analyser.connect(window.context.destination);
  }
  await window.context.resume();
  await audio.play();
  for (let turn = 0; audio.currentTime < landed + 1.5; turn += 1) {
    if (turn === 1500) throw new Error('the playing stops');
    await new Promise(done => setTimeout(done, 20));
  }
  const levels = new Float32Array(window.analyser.frequencyBinCount);
  window.analyser.getFloatFrequencyData(levels);
  const heard = audio.currentTime;
  audio.pause();
  const bin = levels.indexOf(Math.max(...levels));
  return {landed, heard, pitch: bin * window.context.sampleRate / 32768};
}"""

CUES = """() => new Promise(done => {
  const element = document.getElementById('track');
  const texts = () => done([...element.track.cues].map(cue => cue.text));
  element.onload = texts;
  element.onerror = () => done(['not read']);
  element.track.mode = 'hidden';
  if (element.readyState === 2) texts();
})"""


class Site(http.server.BaseHTTPRequestHandler):
    """A page on another port, which is another origin to a browser."""

    def __init__(self, page, *arguments):
        self.page = page.encode()
        super().__init__(*arguments)

    def do_GET(self):
        self.send_response(200 if self.path == "/" else 204)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        if self.path == "/":
            self.wfile.write(self.page)

    def log_message(self, *arguments):
        pass


def faults_of(page):
    """What differs from what a listener expects."""
    duration = page.evaluate(DURATION)
    if abs(duration - 300) > 0.1:
        yield f"the duration is {duration}"
        return
    for place in (40, 271.5, 3):
        heard = page.evaluate(HEAR, place)
        if abs(heard["landed"] - place) > 0.05:
            yield f"a seek to {place} lands at {heard['landed']}"
        # The pitch is that of the window's middle, a third of a second ago.
        expected = 300 + 10 * (heard["heard"] - 0.35)
        if abs(heard["pitch"] - expected) > 8:
            yield f"at {heard['heard']} {heard['pitch']} Hz are heard instead of {expected}"
    cues = page.evaluate(CUES)
    if cues != ["The long quay"]:
        yield f"the cues are {cues}"


site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Site, PAGE.format(url=sys.argv[1])))
threading.Thread(target=site.serve_forever, daemon=True).start()
with chromium() as browser:
    page, reported = watched(browser)
    page.goto(f"http://127.0.0.1:{site.server_port}/")
    for fault in list(faults_of(page)) + reported:
        print(fault)
