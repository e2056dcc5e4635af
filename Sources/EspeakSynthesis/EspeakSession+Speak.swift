import NarrationModel
package import SpeechSynthesis

extension EspeakSession {
    /// A run of this many tokens without a word event is a loss: eSpeak NG drops words of long clauses silently.
    ///
    /// Measured on 16,766 tokens of news: two hits, both real, and no false alarm.
    private static let lossRun = 4

    /// Speaks one sentence: a call of the engine for each run of words in one language.
    ///
    /// ``select(_:)`` must have chosen `voice`, and it is the engine's voice again behind the sentence. When the
    /// engine leaves words out, the run is spoken again in two halves, and so on.
    ///
    /// - Throws: `wordsLost` when words are left out of a piece of few tokens too; `voiceNotFound` for a language
    ///   that the engine does not speak.
    package borrowing func speak(
        _ tokens: [EngineToken], by voice: PassageVoice
    ) throws(SynthesisError) -> SentenceAudio {
        let runs = SpokenRun.runs(of: tokens)
        var audio = SentenceAudio(samples: [], tokens: [])
        for (index, run) in runs.enumerated() {
            let ending: EngineText.Ending = index + 1 < runs.count ? .open : .closed
            if index > 0 { audio.append(silence: wordGap(voice.prosody)) }
            try select(run.language, behind: index > 0 ? runs[index - 1].language : nil, voice)
            audio.append(try speak(Array(tokens[run.tokens]), ending, isGreek: run.isGreek, voice))
        }
        try select(nil, behind: runs.last?.language, voice)
        return audio
    }

    /// The phonemes of one sentence, by the engine's names or in IPA.
    package borrowing func phonemes(
        of tokens: [EngineToken], by voice: PassageVoice, inIPA: Bool
    ) throws(SynthesisError) -> String {
        var parts: [String] = []
        var language: String?
        for run in SpokenRun.runs(of: tokens) {
            try select(run.language, behind: language, voice)
            language = run.language
            let text = EngineText(tokens[run.tokens].map(\.level), pitch: voice.prosody.pitch)
            parts.append(try phonemes(of: text.text, ipa: inIPA))
        }
        try select(nil, behind: language, voice)
        return parts.joined(separator: " ")
    }

    /// Chooses the voice for `language`, unless it is the one for `last` already.
    private borrowing func select(
        _ language: String?, behind last: String?, _ voice: PassageVoice
    ) throws(SynthesisError) {
        guard language != last else { return }
        guard let language else { return try select(voice) }
        guard let name = languageVoices.identifier(for: language) else {
            throw SynthesisError(
                .voiceNotFound,
                "eSpeak NG has no voice for language '\(language)'; reinstall the package 'espeak-ng-data'")
        }
        try select(PassageVoice(name: name + voice.variant, prosody: voice.prosody))
    }

    /// The extra silence between two words, which the engine does not put between two calls.
    private borrowing func wordGap(_ prosody: Prosody) -> Int {
        Pause(milliseconds: prosody.wordGap * 10).frameCount(at: sampleRate)
    }

    /// Speaks tokens of one language in a call, or in several when the engine leaves words out of one.
    private borrowing func speak(
        _ tokens: [EngineToken], _ ending: EngineText.Ending, isGreek: Bool, _ voice: PassageVoice
    ) throws(SynthesisError) -> SentenceAudio {
        let text = EngineText(tokens, pitch: voice.prosody.pitch, ending: ending, isGreek: isGreek)
        let recording = try synthesize(text.text, endsInPause: text.endsInPause)
        if text.changesPitch { try resetPitch(to: voice) }
        let timing = TokenTiming(
            ranges: text.ranges, events: recording.events, frameCount: recording.samples.count)
        if timing.longestSilentRun() < Self.lossRun, !recording.isMute {
            var audio = SentenceAudio(samples: recording.samples, tokens: timing.stretches())
            audio.trimTokens()
            return audio
        }
        guard tokens.count > Self.lossRun else { throw Self.lost }
        let cut = Self.middle(of: tokens)
        var audio = try speak(Array(tokens[..<cut]), .open, isGreek: isGreek, voice)
        audio.append(try speak(Array(tokens[cut...]), ending, isGreek: isGreek, voice))
        return audio
    }

    private static let lost = SynthesisError(
        .wordsLost, "eSpeak NG left out words of a sentence; rephrase it or add them to the voice's lexicon")

    /// The best place to cut a piece in two.
    private static func middle(of tokens: [EngineToken]) -> Int {
        let middle = tokens.count / 2
        return tokens.indices.dropFirst().min { left, right in
            cost(of: left, in: tokens, middle) < cost(of: right, in: tokens, middle)
        } ?? middle
    }

    /// How bad a cut before `index` is: far from the middle is bad, not behind a clause mark worse.
    private static func cost(of index: Int, in tokens: [EngineToken], _ middle: Int) -> Int {
        abs(index - middle) + (tokens[index - 1].punctuation.isEmpty ? tokens.count / 4 : 0)
    }
}

extension SpokenRun {
    /// Greek has its own question mark.
    fileprivate var isGreek: Bool { language?.hasPrefix("el") == true || language == "grc" }
}

extension EngineToken {
    /// The token at the passage's own pitch, so that no command stands in what the engine prints.
    fileprivate var level: EngineToken {
        var token = self
        token.delivery.pitchChange = 0
        return token
    }
}
