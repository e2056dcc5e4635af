internal import FoundationEssentials
import LexiconFiles
import PageFetching
import Verbalization

/// Reads lexicon files from the disk.
enum LexiconReading {
    /// The lexicon at `path`.
    ///
    /// - Throws: `inputMissing` when it cannot be read, and `lexiconUnusable` with every line that is wrong.
    static func file(_ path: String, layer: LexiconLayer) throws(PipelineError) -> LexiconFile {
        let bytes = try bytes(of: path)
        do {
            return try LexiconFile(bytes: bytes, name: path, layer: layer)
        } catch {
            throw PipelineError(error, .lexiconUnusable)
        }
    }

    static func bytes(of path: String) throws(PipelineError) -> [UInt8] {
        guard let bytes = try? InputSource.file(path: path).content(by: PageFetcher()).bytes else {
            throw PipelineError(.inputMissing, "lexicon '\(path)' cannot be read; check the path")
        }
        return bytes
    }

    /// The lexicon beside an input, `page.html.lexicon.toml` for `page.html`; nil when there is none.
    static func beside(_ source: InputSource) throws(PipelineError) -> LexiconFile? {
        let path = paths(beside: source).first { FileManager.default.fileExists(atPath: $0) }
        return try path.map { path throws(PipelineError) in try file(path, layer: .article) }
    }

    /// Where a lexicon beside an input may lie; the first one that is there counts.
    static func paths(beside source: InputSource) -> [String] {
        guard case .file(let path) = source else { return [] }
        return ["toml", "tsv", "pls"].map { "\(path).lexicon.\($0)" }
    }
}

extension LexiconReading {
    /// The regular expression of `entry`; nil when it has none.
    ///
    /// - Throws: when it is none that can be used.
    static func pattern(_ entry: LexiconEntry) throws(LexiconEntry.Fault) -> LexiconPattern? {
        entry.isPattern ? try LexiconFile.pattern(of: entry) : nil
    }
}
