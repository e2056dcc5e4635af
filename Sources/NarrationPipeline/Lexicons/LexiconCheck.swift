package import NarrationModel
import Verbalization

/// What will be said of names and unknown words in articles, and what is undecided.
package struct LexiconCheck: Sendable, Encodable {
    /// Names and unknown words, the most frequent first.
    package private(set) var words: [CheckedWord] = []

    /// What the text stage reports, the most frequent first.
    package private(set) var findings: [CheckedFault] = []

    /// Forms that several lexicons give.
    package private(set) var conflicts: [CheckedFault] = []

    /// Whether a word has no lexicon, or a finding or conflict needs someone's decision.
    package var isIncomplete: Bool {
        words.contains { $0.source == .engine }
            || findings.contains { $0.severity == "warning" || $0.code == "heteronym-undecided" }
            || conflicts.contains { $0.severity == "warning" }
    }

    /// Checks `articles`, each with the voice and lexicons that will speak it; the engine is asked once for each voice.
    ///
    /// Words of `known`, in small letters, are taken for such that the engine knows.
    ///
    /// - Throws: when there is no engine, or a lexicon names a sound that the voice does not have.
    package static func check(
        _ articles: [(article: Article, voice: VoiceLibrary.Entry)], known: Set<String> = [],
        _ installation: Installation
    ) async throws -> LexiconCheck {
        var check = LexiconCheck()
        var (diagnostics, conflicts): ([Diagnostic], [Diagnostic]) = ([], [])
        let voices = Dictionary(grouping: articles) { $0.voice.voice.id }
        for (_, articles) in voices.sorted(by: { $0.key < $1.key }) {
            var collector = WordCollector(known: known)
            for (article, voice) in articles {
                let script = PageStages.script(for: article, voice: voice)
                collector.add(script, lexicon: voice.lexicon)
                diagnostics += script.diagnostics
                conflicts += voice.lexicons.conflicts().filter { !conflicts.contains($0) }
            }
            guard let voice = articles.first?.voice else { continue }
            do {
                check.words += try await words(collector.found, voice.voice, installation)
            } catch let error as PipelineError {
                throw articles.reduce(error) { $1.voice.locating($0) }
            }
        }
        check.words = merged(check.words)
        check.findings = faults(diagnostics)
        check.conflicts = faults(conflicts)
        return check
    }

    private static func words(
        _ readings: [WordCollector.Reading], _ voice: Voice, _ installation: Installation
    ) async throws -> [CheckedWord] {
        guard !readings.isEmpty else { return [] }
        let phonemes = try await ScriptPhonemes.lines(
            for: readings.map(\.tokens), voice: voice, installation, inIPA: true)
        return zip(readings, phonemes).map { reading, phonemes in
            CheckedWord(
                written: reading.written, count: reading.count, source: reading.source, place: reading.place,
                spoken: reading.tokens.map(\.text).joined(separator: " "),
                phonemes: phonemes.split(separator: " ").joined(separator: " "))
        }
    }

    /// The words of all voices, sorted; those that several voices say alike are one.
    private static func merged(_ words: [CheckedWord]) -> [CheckedWord] {
        var merged: [CheckedWord: Int] = [:]
        for word in words {
            var key = word
            key.count = 0
            merged[key, default: 0] += word.count
        }
        let list = merged.map { key, count in
            var word = key
            word.count = count
            return word
        }
        return list.sorted {
            ($1.count, $0.written, $0.spoken, $0.phonemes) < ($0.count, $1.written, $1.spoken, $1.phonemes)
        }
    }

    private static func faults(_ diagnostics: [Diagnostic]) -> [CheckedFault] {
        var counts: [CheckedFault: Int] = [:]
        for diagnostic in diagnostics {
            let fault = CheckedFault(
                code: diagnostic.code.rawValue, severity: diagnostic.severity.rawValue,
                message: diagnostic.message, count: 0)
            counts[fault, default: 0] += 1
        }
        let list = counts.map { key, count in
            var fault = key
            fault.count = count
            return fault
        }
        return list.sorted { ($1.count, $0.code, $0.message) < ($0.count, $1.code, $1.message) }
    }
}

extension LexiconCheck {
    /// The check as tables for people: words, findings, conflicts.
    package var document: String {
        var text = ""
        if !words.isEmpty {
            let rows = words.map { word in
                [
                    "\(word.count)", word.written, word.phonemes,
                    word.source == .engine ? "no lexicon" : word.place ?? word.source.rawValue,
                ]
            }
            text += TextTable.document([["count", "word", "phonemes", "from"]] + rows)
        }
        for (title, faults) in [("Undecided and odd", findings), ("Said in several ways", conflicts)]
        where !faults.isEmpty {
            text += "\n\(title)\n"
            text += TextTable.document(faults.map { ["\($0.count)", $0.code, $0.message] })
        }
        let uncovered = words.count { $0.source == .engine }
        return text + "\(words.count) words, \(uncovered) without a lexicon, \(findings.count) findings\n"
    }
}
