import Foundation

extension FinishedEpisode {
    /// The item of the RSS document.
    var item: String {
        """
        <item>
        <title>Story &amp; \(number)</title>
        <link>https://example.org/story/\(number)?a=1&amp;b=2</link>
        <guid isPermaLink="false">\(guid)</guid>
        <pubDate>\(date)</pubDate>
        <description><![CDATA[<p>What happened.</p><p>\(lines)</p><p>\(Self.disclosure)</p>]]></description>
        <enclosure url="\(address("mp3"))" length="\(sounds.mp3.count)" type="audio/mpeg"/>
        <itunes:duration>\(FinishedSounds.seconds)</itunes:duration>
        <itunes:episode>\(number)</itunes:episode>
        <itunes:episodeType>full</itunes:episodeType>
        <itunes:explicit>false</itunes:explicit>
        <itunes:image href="\(address("jpg"))"/>
        <podcast:chapters url="\(address("chapters.json"))" type="application/json+chapters"/>
        <podcast:transcript url="\(address("transcript.json"))" type="application/json" language="en-gb"/>
        <podcast:transcript url="\(address("srt"))" type="application/x-subrip" language="en-gb"/>
        <podcast:transcript url="\(address("vtt"))" type="text/vtt" language="en-gb" rel="captions"/>
        <podcast:person role="narrator" group="cast">English, read</podcast:person>
        <podcast:person role="author" group="writing">Ada Example</podcast:person>
        <podcast:alternateEnclosure type="audio/ogg" length="\(sounds.opus.count)" bitrate="32000" title="Opus">
        <podcast:source uri="\(address("opus"))"/>
        <podcast:integrity type="sri" value="sha256-\(opusDigestInBase64)"/>
        </podcast:alternateEnclosure>
        <podcast:txt purpose="ai-content">true</podcast:txt>
        </item>
        """
    }

    /// The item of the JSON Feed.
    var jsonItem: String {
        """
        {"id": "\(guid)", "title": "\(title)", "content_text": "What happened.", "attachments": [
        {"url": "\(address("mp3"))", "mime_type": "audio/mpeg", "size_in_bytes": \(sounds.mp3.count), "duration_in_seconds": 6},
        {"url": "\(address("opus"))", "mime_type": "audio/ogg", "size_in_bytes": \(sounds.opus.count)}]}
        """
    }

    private var lines: String {
        FinishedSounds.chapters.map { "00:00:0\($0.0) \($0.1)" }.joined(separator: "<br>")
    }

    private var opusDigestInBase64: String {
        let digits = Array(sounds.opusDigest).compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
            UInt8(digits[$0] * 16 + digits[$0 + 1])
        }
        return Data(bytes).base64EncodedString()
    }
}
