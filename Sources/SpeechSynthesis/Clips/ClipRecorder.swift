package import NarrationModel

/// Has passages spoken and turns the answers into clips.
///
/// When the engine fails on a passage, the passage is tried once more, then in halves, down to single sentences. Of a
/// sentence that fails alone, its words in other languages are left out by the rule `engine-fault`, and when that does
/// not help the whole sentence; everything else is spoken. A passage's sound is never left out: when it is what fails, or nothing
/// but the sound could be heard of its passage and that fails too, recording ends with an error.
package struct ClipRecorder: Sendable {
    /// The rule that leaves a sentence out on which the engine fails.
    package static let engineFault: RuleID = "engine-fault"

    private let synthesizer: any SpeechSynthesizer
    private let engineVoice: String
    private let encodings: [ClipEncoding]
    private let levelling: Levelling

    package init(
        synthesizer: any SpeechSynthesizer, engineVoice: String, encodings: [ClipEncoding],
        levelling: Levelling = .none
    ) {
        self.synthesizer = synthesizer
        self.engineVoice = engineVoice
        self.encodings = encodings
        self.levelling = levelling
    }

    /// Speaks `passage`.
    ///
    /// - Throws: when the fault does not lie in the text: no engine, no such voice, a wrong pronunciation, a sound that
    ///   cannot be read.
    package func record(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        do {
            return try await attempt(passage)
        } catch  where error.liesInText {
            guard !passage.utterances.isEmpty else { return try await recordSound(of: passage) }
            return try await retry(passage)
        }
    }

    private func retry(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        do {
            return try await attempt(passage)
        } catch  where error.liesInText {
            if passage.sound != nil { _ = try await recordSound(of: passage) }
            return try await recordInHalves(passage, error)
        }
    }

    /// Records a passage's sound without its sentences.
    private func recordSound(of passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        var rest = passage
        rest.utterances = []
        do {
            return try await attempt(rest)
        } catch  where error.liesInText {
            throw SynthesisError(
                .soundUnusable,
                "sound '\(passage.sound?.path ?? "")' cannot be used because reading it fails "
                    + "(\(error.code.rawValue)); give another file")
        }
    }

    private func attempt(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        let obtained = try await synthesizer.obtain(request(for: passage))
        return RecordedPassage(
            passage: passage, clip: Clip(obtained.passage, saying: passage), origin: obtained.origin)
    }

    private func recordInHalves(
        _ passage: Passage, _ fault: SynthesisError
    ) async throws(SynthesisError) -> RecordedPassage {
        guard passage.utterances.count > 1 else { return try await recordInPart(passage, fault) }
        let middle = passage.utterances.count / 2
        var first = passage
        first.utterances = Array(passage.utterances[..<middle])
        first.sound = passage.sound.flatMap { $0.place == .before ? $0 : nil }
        first.pauseAfter = passage.sentencePause
        var second = passage
        second.utterances = Array(passage.utterances[middle...])
        second.sound = passage.sound.flatMap { $0.place == .after ? $0 : nil }
        let before = try await record(first)
        return before.joined(with: try await record(second))
    }

    /// Speaks a single sentence without its words in other languages, whose voice may have nothing to say for one.
    private func recordInPart(
        _ passage: Passage, _ fault: SynthesisError
    ) async throws(SynthesisError) -> RecordedPassage {
        guard let (rest, lost) = passage.utterances.first?.withoutOtherLanguages() else {
            return try await leaveOut(passage, fault)
        }
        var part = passage
        part.utterances = [rest]
        do {
            var recorded = try await attempt(part)
            for word in lost where !word.isInserted {
                recorded.omissions.append(
                    Omission(rule: Self.engineFault, text: word.text, source: word.source))
                recorded.diagnostics.append(Self.diagnostic("word '\(word.text)'", fault, at: word.source))
            }
            return recorded
        } catch  where error.liesInText {
            return try await leaveOut(passage, fault)
        }
    }

    private static func diagnostic(
        _ what: String, _ fault: SynthesisError, at source: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            code: engineFault, severity: .warning,
            message: "\(what) left out because \(fault.message); rephrase it or add a lexicon entry",
            source: source)
    }

    private func leaveOut(
        _ passage: Passage, _ fault: SynthesisError
    ) async throws(SynthesisError) -> RecordedPassage {
        let utterances = passage.utterances
        var rest = passage
        rest.utterances = []
        var recorded = RecordedPassage(passage: rest, clip: nil)
        if passage.sound != nil { recorded = try await recordSound(of: passage) }
        recorded.omissions = utterances.map { Omission(rule: Self.engineFault, of: $0.written) }
        recorded.diagnostics = utterances.map {
            Self.diagnostic("sentence", fault, at: $0.written.sourceRange)
        }
        return recorded
    }

    /// What is asked of the synthesizer for `passage`.
    package func request(for passage: Passage) -> SynthesisRequest {
        SynthesisRequest(
            for: passage, engineVoice: engineVoice, encodings: encodings, levelling: levelling)
    }
}

extension SynthesisRequest {
    /// What has `passage` spoken.
    package init(
        for passage: Passage, engineVoice: String, encodings: [ClipEncoding], levelling: Levelling
    ) {
        self.init(
            engineVoice: engineVoice, prosody: passage.prosody,
            sentences: passage.utterances.map { EngineSentence(tokens: $0.tokens.map(EngineToken.init)) },
            sound: passage.sound, sentencePause: passage.sentencePause, pauseAfter: passage.pauseAfter,
            encodings: encodings, levelling: levelling)
    }
}

extension EngineToken {
    /// What of a script's token the engine needs.
    package init(_ token: SpokenToken) {
        self.init(
            text: token.text, punctuation: token.punctuation, pronunciation: token.pronunciation,
            delivery: token.delivery)
    }
}
