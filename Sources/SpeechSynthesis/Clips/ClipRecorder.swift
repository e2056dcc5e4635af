package import NarrationModel

/// Has passages spoken and turns the answers into clips.
///
/// When the engine fails on a passage, the passage is tried once more, then in halves, down to single sentences. Of a
/// sentence that fails alone, its words in other languages are left out by the rule `engine-fault`, and when that does
/// not help the whole sentence; everything else is spoken.
package struct ClipRecorder: Sendable {
    /// The rule that leaves a sentence out on which the engine fails.
    package static let engineFault: RuleID = "engine-fault"

    private let synthesizer: any SpeechSynthesizer
    private let engineVoice: String
    private let encoding: EncodingSettings
    private let levelling: Levelling

    package init(
        synthesizer: any SpeechSynthesizer, engineVoice: String, encoding: EncodingSettings,
        levelling: Levelling = .none
    ) {
        self.synthesizer = synthesizer
        self.engineVoice = engineVoice
        self.encoding = encoding
        self.levelling = levelling
    }

    /// Speaks `passage`.
    ///
    /// - Throws: when the fault does not lie in the text: no engine, no such voice, a wrong pronunciation.
    package func record(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        do {
            return try await attempt(passage)
        } catch  where error.liesInText {
            return try await retry(passage)
        }
    }

    private func retry(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        do {
            return try await attempt(passage)
        } catch  where error.liesInText {
            return try await recordInHalves(passage, error)
        }
    }

    private func attempt(_ passage: Passage) async throws(SynthesisError) -> RecordedPassage {
        let spoken = try await synthesizer.speak(request(for: passage))
        return RecordedPassage(passage: passage, clip: Clip(spoken, saying: passage))
    }

    private func recordInHalves(
        _ passage: Passage, _ fault: SynthesisError
    ) async throws(SynthesisError) -> RecordedPassage {
        guard passage.utterances.count > 1 else { return try await recordInPart(passage, fault) }
        let middle = passage.utterances.count / 2
        var first = passage
        first.utterances = Array(passage.utterances[..<middle])
        first.pauseAfter = passage.sentencePause
        var second = passage
        second.utterances = Array(passage.utterances[middle...])
        let before = try await record(first)
        return before.joined(with: try await record(second))
    }

    /// Speaks a single sentence without its words in other languages, whose voice may have nothing to say for one.
    private func recordInPart(
        _ passage: Passage, _ fault: SynthesisError
    ) async throws(SynthesisError) -> RecordedPassage {
        guard let (rest, lost) = passage.utterances.first?.withoutOtherLanguages() else {
            return leftOut(passage, fault)
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
            return leftOut(passage, fault)
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

    private func leftOut(_ passage: Passage, _ fault: SynthesisError) -> RecordedPassage {
        let utterances = passage.utterances
        var rest = passage
        rest.utterances = []
        return RecordedPassage(
            passage: rest, clip: nil,
            omissions: utterances.map { Omission(rule: Self.engineFault, of: $0.written) },
            diagnostics: utterances.map { Self.diagnostic("sentence", fault, at: $0.written.sourceRange) })
    }

    private func request(for passage: Passage) -> SynthesisRequest {
        SynthesisRequest(
            engineVoice: engineVoice, prosody: passage.prosody,
            sentences: passage.utterances.map { EngineSentence(tokens: $0.tokens.map(EngineToken.init)) },
            sentencePause: passage.sentencePause, pauseAfter: passage.pauseAfter, encoding: encoding,
            levelling: levelling)
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
