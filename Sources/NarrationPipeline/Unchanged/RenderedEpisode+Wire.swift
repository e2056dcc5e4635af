import NarrationModel
import WireFormat

extension WireWriter {
    /// Writes what is told of a finished episode that has all its files.
    mutating func write(_ episode: RenderedEpisode) {
        write(episode.title)
        write(episode.kind?.rawValue ?? "")
        write(episode.files) { $0.write($1) }
        write(episode.audio) { writer, file in
            writer.write(file.name)
            writer.write(wide: file.byteCount)
        }
        write(episode.duration)
        write(episode.sampleRate)
        write(episode.chapters) { writer, chapter in
            writer.write(chapter.title)
            writer.write(wide: chapter.frames.start)
            writer.write(wide: chapter.frames.end)
            writer.write(chapter.url ?? "")
        }
        write(episode.loudness)
        write(episode.target.rawValue)
        for count in [episode.wordCount, episode.spokenWordCount, episode.omittedWordCount] { write(count) }
        write(episode.diagnostics) { $0.write($1) }
        write(UInt8(episode.hasLosses ? 1 : 0))
    }

    mutating func write(_ diagnostic: Diagnostic) {
        write(diagnostic.code.rawValue)
        write(diagnostic.severity.rawValue)
        write(diagnostic.message)
        write(diagnostic.source.map { [$0] } ?? []) { writer, source in
            writer.write(source.lowerBound)
            writer.write(source.upperBound)
        }
    }

    private mutating func write(_ loudness: Loudness) {
        for level in [loudness.integrated, loudness.range, loudness.truePeak, loudness.samplePeak] {
            write(level ?? .nan)
        }
    }
}

extension WireReader {
    mutating func episode() throws(WireError) -> RenderedEpisode {
        let (title, kind) = (try string(), try string())
        let files = try list { (reader) throws(WireError) in try reader.string() }
        let audio = try list { (reader) throws(WireError) in
            RenderedEpisode.AudioFile(name: try reader.string(), byteCount: try reader.wideInteger())
        }
        let (duration, sampleRate) = (try double(), try integer())
        let chapters = try list { (reader) throws(WireError) in try reader.chapter() }
        let loudness = try loudness()
        guard let target = LoudnessTarget(rawValue: try string()) else {
            throw WireError("a target that was put aside is none; render again")
        }
        return RenderedEpisode(
            title: title, kind: Article.Kind(rawValue: kind), files: files, audio: audio, duration: duration,
            sampleRate: sampleRate, chapters: chapters, loudness: loudness, target: target,
            wordCount: try integer(), spokenWordCount: try integer(), omittedWordCount: try integer(),
            diagnostics: try list { (reader) throws(WireError) in try reader.diagnostic() },
            hasLosses: try byte() == 1)
    }

    mutating func diagnostic() throws(WireError) -> Diagnostic {
        let code = RuleID(rawValue: try string())
        guard let severity = Diagnostic.Severity(rawValue: try string()) else {
            throw WireError("a diagnostic that was put aside has no severity; render again")
        }
        return Diagnostic(
            code: code, severity: severity, message: try string(),
            source: try list { (reader) throws(WireError) in
                SourceRange(try reader.integer(), try reader.integer())
            }.first)
    }

    private mutating func chapter() throws(WireError) -> Chapter {
        let title = try string()
        let frames = FrameRange(start: try wideInteger(), end: try wideInteger())
        let url = try string()
        return Chapter(title: title, frames: frames, url: url.isEmpty ? nil : url)
    }

    private mutating func loudness() throws(WireError) -> Loudness {
        let levels = [try double(), try double(), try double(), try double()].map { $0.isNaN ? nil : $0 }
        return Loudness(
            integrated: levels[0], range: levels[1], truePeak: levels[2], samplePeak: levels[3])
    }
}
