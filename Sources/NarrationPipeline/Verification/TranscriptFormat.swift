internal import FoundationEssentials

/// The kinds of transcript, told by their file names.
enum TranscriptFormat {
    /// WebVTT and SubRip: lines with an arrow between two times.
    case cues

    /// Lyrics: a time in brackets before each line.
    case lyrics

    /// JSON of the podcast namespace.
    case segments

    init?(fileName: String) {
        if fileName.hasSuffix(".vtt") || fileName.hasSuffix(".srt") {
            self = .cues
        } else if fileName.hasSuffix(".lrc") {
            self = .lyrics
        } else if fileName.hasSuffix(".transcript.json") {
            self = .segments
        } else {
            return nil
        }
    }

    /// The cues of a transcript in order; nil when it cannot be read.
    func cues(in text: String) -> [TimedText.Cue]? {
        switch self {
        case .cues: TimedText.arrowCues(in: text)
        case .lyrics: TimedText.lyrics(in: text)
        case .segments: SegmentDocument.cues(in: text)
        }
    }
}

/// A transcript in JSON of the podcast namespace.
private struct SegmentDocument: Decodable {
    struct Segment: Decodable {
        var startTime: Double
        var endTime: Double
    }

    var segments: [Segment]

    static func cues(in text: String) -> [TimedText.Cue]? {
        let document = try? JSONDecoder().decode(SegmentDocument.self, from: Data(text.utf8))
        return document?.segments.map {
            TimedText.Cue(
                start: Int(($0.startTime * 1000).rounded()), end: Int(($0.endTime * 1000).rounded()))
        }
    }
}
