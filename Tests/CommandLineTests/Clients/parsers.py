"""Reads the feed over HTTP with feedparser and with gPodder's parser, and what it names; prints what is not as it should be.

Usage: parsers.py PUBLIC-FOLDER URL
"""

import io
import json
import pathlib
import sys

try:
    import feedparser
    import podcastparser
except ImportError as error:
    sys.exit(f"'{error.name}' is not installed; run 'make test-deps', then test again")

from feed_files import answer, episodes

folder, url = sys.argv[1:]
expected = episodes(folder, url)


def check(given, wanted, what):
    if given != wanted:
        print(f"{what} is {given} instead of {wanted}")


def by_feedparser():
    feed = feedparser.parse(url + "feed.xml")
    check(feed.bozo, False, "feedparser's opinion")
    check(feed.status, 200, "the status")
    check(feed.headers.get("content-type"), "application/rss+xml; charset=utf-8", "the feed's type")
    for entry, episode in zip(feed.entries, expected, strict=True):
        check(entry.id, episode.guid, "the GUID")
        check(entry.title, episode.title, "the title")
        enclosures = [(enclosure.href, int(enclosure.length), enclosure.type) for enclosure in entry.enclosures]
        check(enclosures, [(episode.url, episode.length, "audio/mpeg")], "the enclosures")
        check(entry.podcast_chapters["url"], episode.chapters, "the chapters")
        check(entry.podcast_transcript["url"], episode.transcript, "the transcript")
    again = feedparser.parse(url + "feed.xml", etag=feed.etag)
    check((again.status, len(again.entries)), (304, 0), "the answer to the feed's own ETag")
    again = feedparser.parse(url + "feed.xml", modified=feed.modified)
    check((again.status, len(again.entries)), (304, 0), "the answer to the feed's own date")
    check(feedparser.parse(url + "feed.xml", etag='"another"').status, 200, "the answer to another ETag")


def by_podcastparser():
    status, fields, text = answer(url + "feed.xml")
    feed = podcastparser.parse(url + "feed.xml", io.BytesIO(text))
    for found, episode in zip(feed["episodes"], expected, strict=True):
        enclosures = [(file["url"], file["file_size"], file["mime_type"]) for file in found["enclosures"]]
        check(enclosures, [(episode.url, episode.length, "audio/mpeg")], "the enclosures")
        check((found["guid"], found["title"]), (episode.guid, episode.title), "the episode")
    check(answer(url + "feed.xml", If_None_Match=fields["ETag"])[0], 304, "the answer to the ETag")


def plain(declared):
    """A media type without its parameters, which a feed may give (RFC 9110, section 8.3.1)."""
    return declared.partition(";")[0].strip().lower()


def by_attachment():
    """What the JSON Feed names, with the type that it gives."""
    status, fields, text = answer(url + "feed.json")
    check((status, fields.get_content_type()), (200, "application/feed+json"), "the JSON Feed")
    items = json.loads(text)["items"]
    check(len(items), len(expected), "the number of items in the JSON Feed")
    for attachment in (attachment for item in items for attachment in item["attachments"]):
        status, fields, _ = answer(attachment["url"])
        check((status, fields.get_content_type()), (200, plain(attachment["mime_type"])), attachment["url"])


def by_address():
    """Every file that the feed names, with the type that the feed gives it, as it lies in the folder."""
    for episode in expected:
        missing = {episode.url, episode.chapters, episode.transcript} - episode.types.keys()
        check(missing, set(), f"what has no type in {episode.title}")
        for address, declared in episode.types.items():
            status, fields, body = answer(address)
            name = address.removeprefix(url)
            check(status, 200, name)
            check(fields.get_content_type(), plain(declared), f"the type of {name}")
            check(body == (pathlib.Path(folder) / name).read_bytes(), True, f"the identity of {name}")
        check(episode.file.stat().st_size, episode.length, "the length")


by_feedparser()
by_podcastparser()
by_address()
by_attachment()
