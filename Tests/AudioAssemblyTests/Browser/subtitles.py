"""Prints the text of every cue that Chromium reads of two WebVTT files, without markup."""

import pathlib
import sys

from browser import chromium, watched

READ = """url => new Promise(resolve => {
  const video = document.body.appendChild(document.createElement('video'));
  const track = video.appendChild(document.createElement('track'));
  track.src = url;
  track.track.mode = 'hidden';
  track.onload = () => resolve([...track.track.cues].map(cue => cue.getCueAsHTML().textContent));
  track.onerror = () => resolve(['not read']);
})"""

folder = pathlib.Path(sys.argv[1])
(folder / "empty.html").write_text("<!DOCTYPE html><title>Cues</title><body></body>")
with chromium(allows_file_access=True) as browser:
    page, faults = watched(browser)
    page.goto((folder / "empty.html").as_uri())
    for name in ("clean.vtt", "words.vtt"):
        for text in page.evaluate(READ, (folder / name).as_uri()):
            print(" ".join(text.split()))
    print("".join(faults), end="")
