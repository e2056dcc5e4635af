import NarrationModel

/// Writes a script down for approval: passages with their pauses, utterances, and tokens that rules made.
enum ScriptText {
    static func lines(of script: Script) -> [String] {
        script.passages.flatMap(lines) + script.omissions.map { "omitted by \($0.rule.rawValue): \($0.text)" }
            + script.diagnostics.map { "\($0.severity.rawValue) \($0.code.rawValue): \($0.message)" }
    }

    private static func lines(of passage: Passage) -> [String] {
        let chapter = passage.chapterTitle.map { ", chapter '\($0)'" } ?? ""
        let head = "[\(passage.role.rawValue)\(chapter), rate \(passage.prosody.rate)]"
        return [head] + passage.utterances.flatMap(lines) + ["  (\(passage.pauseAfter.milliseconds) ms)"]
    }

    private static func lines(of utterance: Utterance) -> [String] {
        ["  " + utterance.spoken] + utterance.tokens.compactMap { token in line(of: token, in: utterance) }
    }

    private static func line(of token: SpokenToken, in utterance: Utterance) -> String? {
        guard token.rule != nil || token.pronunciation != nil || token.delivery != .plain else { return nil }
        let words = utterance.words[token.words]
        let written = words.map(\.text).joined(separator: " ")
        let range = "\(words.first?.source.lowerBound ?? 0)-\(words.last?.source.upperBound ?? 0)"
        var sound = ""
        if case .ipa(let ipa)? = token.pronunciation { sound = " [\(ipa)]" }
        if let language = token.delivery.language { sound += " (\(language))" }
        if token.delivery.pitchChange != 0 { sound += " (pitch +\(token.delivery.pitchChange))" }
        return "    \(token.text)\(sound) < \(written) \(range) \(token.rule?.rawValue ?? "")"
    }
}
