"""The episodes that a feed names, and the files of the public folder that it means; for the scripts beside this one."""

import pathlib
import subprocess
import sys
import time
import urllib.request
import xml.etree.ElementTree as tree
from dataclasses import dataclass

PODCAST = "{https://podcastindex.org/namespace/1.0}"

# Seconds that a client may take for everything; then it is ended.
PATIENCE = 60


@dataclass
class Episode:
    guid: str
    title: str
    url: str
    length: int
    file: pathlib.Path
    chapters: str
    transcript: str

    # What the feed says that each of its files is, by address.
    types: dict


def episodes(folder, url):
    """What `feed.xml` in the public folder names, by Python's own XML parser."""
    found = []
    for item in tree.parse(pathlib.Path(folder) / "feed.xml").iter("item"):
        enclosure = item.find("enclosure").attrib
        if not enclosure["url"].startswith(url):
            sys.exit(f"the feed names {enclosure['url']}, which is not below {url}")
        types = {element.attrib["url"]: element.attrib["type"]
                 for name in ("enclosure", PODCAST + "transcript", PODCAST + "chapters") for element in item.findall(name)}
        for alternate in item.findall(PODCAST + "alternateEnclosure"):
            for source in alternate.findall(PODCAST + "source"):
                types[source.attrib["uri"]] = alternate.attrib["type"]
        found.append(Episode(
            guid=item.findtext("guid"), title=item.findtext("title"), url=enclosure["url"],
            length=int(enclosure["length"]), file=pathlib.Path(folder) / enclosure["url"].removeprefix(url),
            chapters=item.find(PODCAST + "chapters").attrib["url"],
            transcript=item.findall(PODCAST + "transcript")[-1].attrib["url"], types=types))
    if len(found) < 5:
        sys.exit(f"the feed has {len(found)} episodes only")
    return found


def program(command, environment):
    """Runs a client to its end, without input and with a home of its own."""
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE)
    except FileNotFoundError:
        sys.exit(f"'{command[0]}' is not installed; run 'make test-deps', then test again")
    except subprocess.TimeoutExpired:
        sys.exit(f"'{' '.join(command)}' did not end in {PATIENCE} s")
    if done.returncode:
        sys.exit(f"'{' '.join(command)}' ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def answer(url, **fields):
    """The status, fields and body of what the server answers."""
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in fields.items()})
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
            return reply.status, reply.headers, reply.read()
    except urllib.error.HTTPError as reply:
        return reply.code, reply.headers, reply.read()


def wait_for(what):
    """Asks until it is true or patience ends."""
    end = time.monotonic() + PATIENCE
    while not what() and time.monotonic() < end:
        time.sleep(0.05)
