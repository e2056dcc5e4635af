package import NarrationModel

/// A script as SSML 1.1 (W3C), for other engines; ours is never given SSML.
package enum ScriptSSML {
    package static func document(for script: Script, voice: Voice) -> String {
        let head = "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\""
        let passages = script.passages.map(paragraph).joined()
        return "\(head) xml:lang=\"\(escaped(voice.language))\">\n\(passages)</speak>\n"
    }

    private static func paragraph(_ passage: Passage) -> String {
        let sentences = passage.utterances.map { "<s>\($0.tokens.map(token).joined(separator: " "))</s>" }
        let pause = "<break time=\"\(passage.pauseAfter.milliseconds)ms\"/>"
        return "<p>\(sentences.joined())</p>\(pause)\n"
    }

    private static func token(_ token: SpokenToken) -> String {
        guard case .ipa(let ipa) = token.pronunciation else { return escaped(token.text + token.punctuation) }
        let phoneme = "<phoneme alphabet=\"ipa\" ph=\"\(escaped(ipa))\">\(escaped(token.text))</phoneme>"
        return phoneme + escaped(token.punctuation)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
