package import NarrationModel

/// A script as JSON values: every spoken token with the rule that made it and the words it stands for.
package struct ScriptJSON: Encodable {
    struct PassageJSON: Encodable {
        var role: BlockRole
        var chapter: String?
        var rate: Int
        var pitch: Int
        var pauseAfter: Int
        var utterances: [UtteranceJSON]
    }

    struct UtteranceJSON: Encodable {
        var written: String
        var spoken: String
        var source: [Int]
        var tokens: [TokenJSON]
    }

    struct TokenJSON: Encodable {
        var text: String
        var punctuation: String?
        var ipa: String?
        var mnemonics: String?
        var language: String?
        var pitchChange: Int?
        var rule: String?
        var words: [String]
        var source: [Int]
    }

    var title: String
    var voice: String
    var passages: [PassageJSON]
    var omissions: [OmissionJSON]
    var diagnostics: [DiagnosticJSON]

    package init(_ script: Script, title: String, voice: Voice) {
        self.title = title
        self.voice = voice.id
        passages = script.passages.map(PassageJSON.init)
        omissions = script.omissions.map(OmissionJSON.init)
        diagnostics = script.diagnostics.map(DiagnosticJSON.init)
    }
}

extension ScriptJSON.PassageJSON {
    init(_ passage: Passage) {
        self.init(
            role: passage.role, chapter: passage.chapterTitle, rate: passage.prosody.rate,
            pitch: passage.prosody.pitch, pauseAfter: passage.pauseAfter.milliseconds,
            utterances: passage.utterances.map(ScriptJSON.UtteranceJSON.init))
    }
}

extension ScriptJSON.UtteranceJSON {
    init(_ utterance: Utterance) {
        self.init(
            written: utterance.written.string, spoken: utterance.spoken,
            source: utterance.written.sourceRange.pair,
            tokens: utterance.tokens.map { ScriptJSON.TokenJSON($0, in: utterance) })
    }
}

extension ScriptJSON.TokenJSON {
    init(_ token: SpokenToken, in utterance: Utterance) {
        let words = utterance.words[token.words]
        self.init(
            text: token.text, punctuation: token.punctuation.isEmpty ? nil : token.punctuation,
            language: token.delivery.language,
            pitchChange: token.delivery.pitchChange == 0 ? nil : token.delivery.pitchChange,
            rule: token.rule?.rawValue, words: words.map(\.text),
            source: words.first.map { $0.source.union(words.last?.source ?? $0.source).pair } ?? [])
        switch token.pronunciation {
        case .ipa(let ipa): self.ipa = ipa
        case .mnemonics(let mnemonics): self.mnemonics = mnemonics
        case nil: break
        }
    }
}
