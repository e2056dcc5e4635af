import NarrationModel

extension Manifest {
    /// The manifest as JSON in UTF-8, piece by piece: fields in a fixed order, times as frames and as seconds with three
    /// decimals.
    ///
    /// - Throws: what `sink` throws, and what goes wrong when the sentences are read back.
    package func write(to sink: (String) throws -> Void) throws {
        try JSONWriter.write(to: sink) { writer in
            writeHead(to: &writer)
            writeAudio(to: &writer)
            writeWordCounts(to: &writer)
            writeChapters(to: &writer)
            try writeSentences(to: &writer)
            writeOmissions(to: &writer)
            writeDiagnostics(to: &writer)
            writePages(to: &writer)
            writer.array("files", of: files, isInline: true) { write($1, to: &$0) }
        }
    }

    /// The whole manifest as ``write(to:)`` writes it.
    package func document() throws -> String {
        var document = ""
        try write { document += $0 }
        return document
    }

    private func writeHead(to writer: inout JSONWriter) {
        writer.field("formatVersion", Self.formatVersion)
        writer.field("title", title)
        if isEdition {
            writer.field("kind", "edition")
            writer.field("language", episode.tags.language)
            writer.array("articles", of: articles) { writer, narrated in
                writer.field("title", narrated.article.headline)
                write(narrated, to: &writer)
            }
        } else if let narrated = articles.first {
            write(narrated, to: &writer)
        }
        writer.object("engine", isInline: true) { writer in
            writer.field("name", engine.name)
            writer.field("version", engine.version)
        }
    }

    private func write(_ narrated: NarratedArticle, to writer: inout JSONWriter) {
        let article = narrated.article
        writer.field("kind", article.kind.rawValue)
        writer.field("language", article.language)
        writer.field("author", article.author)
        writer.field("published", article.published?.iso8601)
        writer.field("sourceURL", article.sourceURL)
        writer.field("voice", narrated.voice)
        if isEdition { writer.field("words", article.wordCount) }
    }

    private func write(_ file: EpisodeFile, to writer: inout JSONWriter) {
        writer.field("name", file.name)
        writer.field("mediaType", file.mediaType)
        writer.field("bytes", file.byteCount)
        if let audio = file.audio {
            writer.field("format", audio.format.rawValue)
            if let bitRate = audio.bitRate { writer.field("bitRate", bitRate) }
            writer.field("sampleRate", audio.sampleRate)
            writer.field("sampleCount", episode.frameCount(at: audio.sampleRate))
        }
        writer.field("digest", file.digest)
    }

    private func writeAudio(to writer: inout JSONWriter) {
        writer.object("audio") { writer in
            writer.field("sampleRate", episode.sampleRate)
            writer.field("frameCount", episode.frameCount)
            writer.field("duration", thousandths: scale.milliseconds(episode.frameCount))
            writer.object("loudness", isInline: true) { writer in
                writer.field("target", thousandths: thousandths(target.level))
                writer.field("integrated", thousandths: thousandths(episode.loudness.integrated))
                writer.field("range", thousandths: thousandths(episode.loudness.range))
                writer.field("truePeak", thousandths: thousandths(episode.loudness.truePeak))
                writer.field("samplePeak", thousandths: thousandths(episode.loudness.samplePeak))
            }
        }
    }

    private func writeWordCounts(to writer: inout JSONWriter) {
        writer.object("words", isInline: true) { writer in
            writer.field("in", wordCount)
            writer.field("spoken", episode.wordCount)
            writer.field("omitted", omittedWordCount)
        }
    }

    private func writeChapters(to writer: inout JSONWriter) {
        writer.array("chapters", of: episode.chapters, isInline: true) { writer, chapter in
            writer.field("title", chapter.title)
            write(chapter.frames, to: &writer)
        }
    }

    private func writeSentences(to writer: inout JSONWriter) throws {
        try writer.array("sentences") { append in
            try episode.cues.forEach { cue in
                try append { write(cue, to: &$0) }
            }
        }
    }

    private func write(_ cue: Cue, to writer: inout JSONWriter) {
        writer.field("text", cue.text)
        writeNumber(of: cue.article, to: &writer)
        writer.field("role", cue.role.rawValue)
        writer.field("passage", cue.passage)
        write(cue.source, to: &writer)
        write(cue.frames, to: &writer)
        writer.array("words", of: cue.words, isInline: true) { writer, timing in
            writer.field("text", timing.word.text)
            write(timing.word.source, to: &writer)
            write(timing.frames, to: &writer)
        }
    }

    private func writeOmissions(to writer: inout JSONWriter) {
        writer.array("omissions", of: omissions, isInline: true) { writer, staged in
            writeNumber(of: staged.article, to: &writer)
            writer.field("rule", staged.omission.rule.rawValue)
            writer.field("stage", staged.stage.rawValue)
            writer.field("text", staged.omission.text)
            write(staged.omission.source, to: &writer)
        }
    }

    /// The number of an article, where there are several.
    private func writeNumber(of article: Int, to writer: inout JSONWriter) {
        if isEdition { writer.field("article", article) }
    }

    /// The page of an article, or the pages of an edition.
    private func writePages(to writer: inout JSONWriter) {
        if isEdition {
            let pages = articles.enumerated().filter { $0.element.page != nil }
            writer.array("pages", of: pages) { writer, numbered in
                writer.field("firstArticle", numbered.offset)
                if let page = numbered.element.page { writeContent(of: page, to: &writer) }
            }
        } else if let page = articles.first?.page {
            writer.object("page") { writeContent(of: page, to: &$0) }
        }
    }

    private func writeContent(of page: PageAccount, to writer: inout JSONWriter) {
        writer.object("words", isInline: true) { writer in
            writer.field("in", page.wordCount)
            writer.field("kept", page.keptWordCount)
            writer.field("omitted", page.omittedWordCount)
        }
        writer.array("omissions", of: page.omissions, isInline: true) { writer, omission in
            writer.field("rule", omission.rule.rawValue)
            writer.field("text", omission.text)
            write(omission.source, to: &writer)
        }
    }

    private func writeDiagnostics(to writer: inout JSONWriter) {
        writer.array("diagnostics", of: diagnostics, isInline: true) { writer, diagnostic in
            writer.field("code", diagnostic.code.rawValue)
            writer.field("severity", diagnostic.severity.rawValue)
            writer.field("message", diagnostic.message)
            if let source = diagnostic.source { write(source, to: &writer) }
        }
    }

    private func write(_ source: SourceRange, to writer: inout JSONWriter) {
        writer.pair("source", source.lowerBound, source.upperBound)
    }

    private func write(_ frames: FrameRange, to writer: inout JSONWriter) {
        writer.pair("frames", frames.start, frames.end)
        writer.pair(
            "seconds", thousandths: scale.milliseconds(frames.start), scale.milliseconds(frames.end))
    }

    private var scale: TimeScale { TimeScale(sampleRate: episode.sampleRate) }

    /// A level to two decimals, which is all that loudness figures carry.
    private func thousandths(_ level: Double?) -> Int? {
        level.map { Int(($0 * 100).rounded()) * 10 }
    }
}
