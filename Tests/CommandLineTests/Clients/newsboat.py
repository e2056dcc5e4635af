"""Reads the feed with newsboat and downloads every episode with podboat; prints what is not as the feed says.

Usage: newsboat.py PUBLIC-FOLDER URL
"""

import os
import pathlib
import pty
import shlex
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading

from feed_files import episodes, program, wait_for

folder, url = sys.argv[1:]
expected = {episode.url: episode for episode in episodes(folder, url)}


def faults_of_cache(path):
    """What newsboat has read of the feed."""
    rows = sqlite3.connect(path).execute("SELECT guid, title, enclosure_url FROM rss_item").fetchall()
    wanted = [(episode.guid, episode.title, episode.url) for episode in expected.values()]
    if sorted(rows) != sorted(wanted):
        yield f"newsboat has {sorted(rows)} instead of {sorted(wanted)}"


def queued(path):
    """The addresses to download, and the files that they are to become."""
    lines = (shlex.split(line) for line in path.read_text().splitlines())
    return {line[0]: pathlib.Path(line[1]) for line in lines}


def is_whole(file, length):
    return file.is_file() and file.stat().st_size == length


def download(files, environment):
    """Runs podboat on a terminal of its own until all is there; it would show its list for ever."""
    master, slave = pty.openpty()
    podboat = subprocess.Popen(["podboat", "-a"], stdin=slave, stdout=slave, stderr=slave, env=environment)
    os.close(slave)

    def read_all():
        # The terminal must be read, or podboat waits.
        try:
            while os.read(master, 65536):
                pass
        except OSError:
            pass

    threading.Thread(target=read_all, daemon=True).start()
    try:
        wait_for(lambda: podboat.poll() is not None or all(
            is_whole(file, expected[address].length) for address, file in files.items()))
    finally:
        podboat.send_signal(signal.SIGKILL)
        podboat.wait()


with tempfile.TemporaryDirectory() as home:
    place = pathlib.Path(home) / ".newsboat"
    place.mkdir()
    (place / "config").write_text(f'podcast-auto-enqueue yes\ndownload-path "{home}/audio/"\n')
    (place / "urls").write_text(url + "feed.xml\n")
    environment = os.environ | {"HOME": home, "TERM": "xterm"}
    program(["newsboat", "-x", "reload"], environment)
    for fault in faults_of_cache(place / "cache.db"):
        print(fault)
    files = queued(place / "queue")
    if set(files) != set(expected) or len(set(files.values())) != len(files):
        print("the queue is", files)
        sys.exit()
    download(files, environment)
    for address, file in files.items():
        if not file.is_file() or file.read_bytes() != expected[address].file.read_bytes():
            print(f"'{expected[address].title}' was not downloaded as it is")
