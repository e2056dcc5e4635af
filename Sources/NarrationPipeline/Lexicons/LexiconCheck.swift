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

    /// Whether a name has no lexicon, or a finding or conflict needs someone's decision.
    package var isIncomplete: Bool {
        words.contains(where: \.wantsLook) || !openConflicts.isEmpty
            || findings.contains { $0.severity == "warning" || $0.code == "heteronym-undecided" }
    }

    /// Conflicts within a layer; those across layers are what layers are for.
    var openConflicts: [CheckedFault] { conflicts.filter { $0.severity == "warning" } }

    /// Checks `articles`, each with the voice and lexicons that will speak it; the engine is asked once for each voice.
    ///
    /// Words of `known`, in small letters, are taken for such that the engine knows.
    ///
    /// - Throws: when there is no engine, or a lexicon names a sound that the voice does not have.
    package static func check(
        _ articles: [(article: Article, voice: VoiceLibrary.Entry)], known: Set<String> = [],
        _ installation: Installation
    ) async throws -> LexiconCheck {
        try await check(articles, known: known) { tokens, voice in
            try await ScriptPhonemes.lines(for: tokens, voice: voice.voice, installation, inIPA: true)
        }
    }

    /// The same, asking the engine of a session.
    ///
    /// - Throws: as the function for an installation.
    package static func check(
        _ articles: [(article: Article, voice: VoiceLibrary.Entry)], known: Set<String> = [],
        _ session: NarrationSession
    ) async throws -> LexiconCheck {
        try await check(articles, known: known) { try await session.phonemes(of: $0, by: $1) }
    }

    /// Gives the phonemes of sentences in IPA, a line for each.
    private typealias Engine = ([[SpokenToken]], VoiceLibrary.Entry) async throws -> [String]

    private static func check(
        _ articles: [(article: Article, voice: VoiceLibrary.Entry)], known: Set<String>, by engine: Engine
    ) async throws -> LexiconCheck {
        var check = LexiconCheck()
        var findings: [(Diagnostic, sentence: String?)] = []
        var conflicts: [Diagnostic] = []
        let voices = Dictionary(grouping: articles) { $0.voice.voice.id }
        for (_, articles) in voices.sorted(by: { $0.key < $1.key }) {
            var collector = WordCollector(known: known)
            for (article, voice) in articles {
                let script = PageStages.script(for: article, voice: voice)
                collector.add(script, lexicon: voice.lexicon)
                let sentences = SentenceFinder(script)
                findings += script.diagnostics.map { ($0, $0.source.flatMap(sentences.context)) }
                conflicts += voice.lexicons.conflicts.filter { !conflicts.contains($0) }
            }
            guard let voice = articles.first?.voice else { continue }
            do {
                check.words += try await words(collector.found, voice, by: engine)
            } catch let error as PipelineError {
                throw articles.reduce(error) { $1.voice.locating($0) }
            }
        }
        check.words = merged(check.words)
        check.findings = faults(findings)
        check.conflicts = faults(conflicts.map { ($0, nil) })
        return check
    }

    private static func words(
        _ readings: [WordCollector.Reading], _ voice: VoiceLibrary.Entry, by engine: Engine
    ) async throws -> [CheckedWord] {
        guard !readings.isEmpty else { return [] }
        let phonemes = try await engine(readings.map(\.tokens), voice)
        return zip(readings, phonemes).map { reading, phonemes in
            CheckedWord(
                written: reading.written, count: reading.count, source: reading.source,
                isOrdinary: reading.source == .engine && OrdinaryWords.contains(reading.written),
                place: reading.place,
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

    /// What is the same told once, with the sentences.
    private static func faults(_ diagnostics: [(Diagnostic, sentence: String?)]) -> [CheckedFault] {
        var faults: [CheckedFault] = []
        var places: [CheckedFault: Int] = [:]
        for (diagnostic, sentence) in diagnostics {
            let fault = CheckedFault(
                code: diagnostic.code.rawValue, severity: diagnostic.severity.rawValue,
                message: diagnostic.message, count: 0)
            let place = places[fault] ?? faults.count
            if place == faults.count { faults.append(fault) }
            places[fault] = place
            faults[place].count += 1
            if let sentence { faults[place].sentences = (faults[place].sentences ?? []) + [sentence] }
        }
        return faults.sorted { ($1.count, $0.code, $0.message) < ($0.count, $1.code, $1.message) }
    }
}
