"""Prints what three parsers of other people find in a feed, as JSON: the RSS, then the JSON Feed."""

import json
import sys

try:
    import feedparser
    import feedparser_rs
    import podcastparser
except ImportError as error:
    sys.exit(f"'{error.name}' is not installed; run 'make test-deps', then test again")

rss, json_feed = sys.argv[1:]


def by_feedparser(path):
    feed = feedparser.parse(path)
    if feed.bozo:
        sys.exit(f"feedparser: {feed.bozo_exception}")
    return [
        {
            "guid": entry.id,
            "title": entry.title,
            "url": entry.enclosures[0].href,
            "length": int(entry.enclosures[0].length),
            "type": entry.enclosures[0].type,
            "published": "%04d-%02d-%02dT%02d:%02d:%02dZ" % entry.published_parsed[:6],
            "duration": int(entry.itunes_duration),
            "chapters": entry.get("podcast_chapters", {}).get("url"),
            # It keeps the last one only.
            "transcripts": [entry.podcast_transcript["url"]] if "podcast_transcript" in entry else [],
            "notes": [content.value for content in entry.get("content", [])],
        }
        for entry in feed.entries
    ]


def by_podcastparser(path, official="https://podcastindex.org/namespace/1.0"):
    # It knows the podcast namespace under an older name only.
    older = "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
    with open(path, "rb") as file:
        text = file.read().replace(official.encode(), older.encode())
    import io

    feed = podcastparser.parse("https://feeds.example/feed.xml", io.BytesIO(text))
    return [
        {
            "guid": entry["guid"],
            "title": entry["title"],
            "url": entry["enclosures"][0]["url"],
            "length": entry["enclosures"][0]["file_size"],
            "type": entry["enclosures"][0]["mime_type"],
            "published": iso(entry["published"]),
            "duration": entry["total_time"],
            "chapters": entry.get("chapters_json_url"),
            "transcripts": [entry["transcript_url"]] if "transcript_url" in entry else [],
            "notes": [entry["description_html"]],
        }
        for entry in feed["episodes"]
    ]


def iso(seconds):
    import datetime

    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_feedparser_rs(path):
    with open(path, encoding="utf-8") as file:
        feed = feedparser_rs.parse(file.read())
    if feed.bozo:
        sys.exit(f"feedparser-rs: {feed.bozo_exception}")
    return [
        {
            "guid": entry.id,
            "title": entry.title,
            "url": entry.enclosures[0].href,
            "length": int(entry.enclosures[0].length),
            "type": entry.enclosures[0].type,
            "published": entry.published and time_of(entry),
            "duration": int(entry.itunes.duration) if entry.itunes and entry.itunes.duration else None,
            "chapters": entry.podcast.chapters.url if entry.podcast and entry.podcast.chapters else None,
            "transcripts": [transcript.url for transcript in entry.podcast.transcript] if entry.podcast else [],
            "notes": [content.value for content in entry.content],
        }
        for entry in feed.entries
    ]


def time_of(entry):
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % tuple(entry.published_parsed)[:6]


print(json.dumps({
    "feedparser": by_feedparser(rss),
    "podcastparser": by_podcastparser(rss),
    "feedparser-rs": by_feedparser_rs(rss),
    "feedparser-rs, JSON": by_feedparser_rs(json_feed),
}))
