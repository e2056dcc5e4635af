"""Subscribes with gPodder and downloads every episode; prints what is not as the feed says.

Usage: gpodder.py PUBLIC-FOLDER URL
"""

import os
import pathlib
import sqlite3
import sys
import tempfile

from feed_files import episodes, program

folder, url = sys.argv[1:]
expected = {episode.guid: episode for episode in episodes(folder, url)}

with tempfile.TemporaryDirectory() as home:
    environment = os.environ | {"HOME": home, "GPODDER_HOME": home + "/gpodder"}
    # It is a program of the system's Python, not of the one that runs this.
    environment.pop("PYTHONHOME", None)
    for command in (["subscribe", url + "feed.xml", "Show"], ["update"], ["download"]):
        program(["gpo", *command], environment)
    database = sqlite3.connect(home + "/gpodder/Database")
    rows = database.execute("SELECT guid, title, url, file_size, download_filename FROM episode").fetchall()
    place, = database.execute("SELECT download_folder FROM podcast").fetchone()
    if sorted(row[0] for row in rows) != sorted(expected):
        print("the GUIDs are", sorted(row[0] for row in rows), "instead of", sorted(expected))
    for guid, title, address, size, name in rows:
        episode = expected.get(guid)
        if not episode:
            continue
        if (title, address, size) != (episode.title, episode.url, episode.length):
            print(f"{guid} is", (title, address, size), "instead of", (episode.title, episode.url, episode.length))
        file = pathlib.Path(home) / "gpodder" / "Downloads" / place / (name or "none")
        if not file.is_file() or file.read_bytes() != episode.file.read_bytes():
            print(f"'{title}' was not downloaded as it is")
