internal import FoundationEssentials
import LexiconFiles
package import NarrationModel
import Verbalization

/// Adds an entry to a lexicon file, once the engine has taken it.
package struct LexiconAddition: Sendable {
    /// What was done.
    package struct Outcome: Sendable {
        /// The file and line at which the entry now stands.
        package var place: String

        /// What the engine says for it.
        package var phonemes: String

        /// What the entry said whose place it took, such as `ipa 'ˈkiːjɪv'`.
        package var replaced: String?
    }

    private let entry: LexiconEntry
    private let voice: Voice

    /// An entry whose sounds `voice` must have.
    ///
    /// - Throws: `lexiconUnusable` when it is no entry.
    package init(_ draft: EntryDraft, voice: Voice) throws(PipelineError) {
        entry = draft.entry
        self.voice = voice
        do {
            try entry.check()
            _ = try LexiconReading.pattern(entry)
        } catch {
            throw PipelineError(.lexiconUnusable, "\(error.message) (\(error.code.rawValue))")
        }
    }

    /// Puts the entry into the file at `path`, which is made when there is none, and leaves the rest of it as it is.
    ///
    /// - Throws: `voiceUnusable` when the voice lacks a sound, `lexiconUnusable` when the file is none to be edited,
    ///   and `outputNotWritable`. The file is replaced as a whole or not at all.
    package func write(to path: String, _ installation: Installation) async throws -> Outcome {
        let phonemes = try await ScriptPhonemes.lines(
            for: [tokens], voice: voice, installation, inIPA: true
        ).joined()
        let isNew = !FileManager.default.fileExists(atPath: path)
        let bytes = isNew ? [] : try LexiconReading.bytes(of: path)
        let text = String(decoding: bytes, as: UTF8.self)
        let format = LexiconFormat(name: path, text: text)
        let file = isNew ? nil : try LexiconReading.file(path, layer: .publication)
        try check(format, path)
        let edit = LexiconEditor(entry, in: text, of: file, format: format)
        try OutputFolder.replace(path, with: Array(edit.text.utf8))
        return Outcome(
            place: "\(path):\(edit.line)", phonemes: phonemes, replaced: edit.replaced.map(Self.describe))
    }

    /// The entry as it is said alone.
    private var tokens: [SpokenToken] {
        guard !entry.isPattern else {
            let sound = entry.pronunciations.first
            let words =
                entry.kind.isSound ? [entry.written] : entry.value.split(separator: " ").map(String.init)
            return words.filter { !$0.contains("$") }.map {
                SpokenToken(text: $0, pronunciation: sound, words: 0..<1)
            }
        }
        let text = SourcedText(copying: entry.written, from: 0)
        let article = Article(kind: .story, headline: "", blocks: [Block(.paragraph, text)])
        let script = Verbalizer(voice: voice, lexicon: Lexicon([entry])).script(for: article)
        return script.passages.flatMap(\.utterances).flatMap(\.tokens).map { token in
            var token = token
            token.punctuation = ""
            return token
        }
    }

    private func check(_ format: LexiconFormat, _ path: String) throws(PipelineError) {
        if format == .pls {
            throw PipelineError(
                .lexiconUnusable,
                "'\(path)' is a PLS document, which is for exchange; make a lexicon of it with 'narrate lexicon import'"
            )
        }
        if format == .tsv, entry.isPattern || entry.isCaseSensitive || entry.language != nil {
            throw PipelineError(
                .lexiconUnusable,
                "columns have no patterns, languages or case, and '\(path)' is written in columns; name a '.toml' file with '--to'"
            )
        }
    }

    private static func describe(_ entry: LexiconEntry) -> String {
        entry.value.isEmpty ? entry.kind.rawValue : "\(entry.kind.rawValue) '\(entry.value)'"
    }
}
