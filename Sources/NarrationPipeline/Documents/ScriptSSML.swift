package import NarrationModel

/// A script as SSML 1.1 (W3C), for other engines; ours is never given SSML.
package enum ScriptSSML {
    package static func document(for script: Script, voice: Voice) -> String {
        let head = "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\""
        let passages = script.passages.map(paragraph).joined()
        return "\(head) xml:lang=\"\(voice.language.escapedForXML)\">\n\(passages)</speak>\n"
    }

    private static func paragraph(_ passage: Passage) -> String {
        let sentences = passage.utterances.map { "<s>\(runs($0.tokens[...]))</s>" }
        let pause = "<break time=\"\(passage.pauseAfter.milliseconds)ms\"/>"
        return "<p>\(sentences.joined())</p>\(pause)\n"
    }

    /// Neighbouring tokens of one language and pitch share an element.
    private static func runs(_ tokens: ArraySlice<SpokenToken>) -> String {
        var (parts, rest) = ([String](), tokens)
        while let delivery = rest.first?.delivery {
            let run = rest.prefix { $0.delivery == delivery }
            rest = rest.dropFirst(run.count)
            parts.append(element(delivery, around: run.map(token).joined(separator: " ")))
        }
        return parts.joined(separator: " ")
    }

    private static func element(_ delivery: Delivery, around content: String) -> String {
        var content = content
        if let language = delivery.language {
            content = "<lang xml:lang=\"\(language.escapedForXML)\">\(content)</lang>"
        }
        guard delivery.pitchChange != 0 else { return content }
        return "<prosody pitch=\"\(relativePitch(delivery.pitchChange))\">\(content)</prosody>"
    }

    /// A step of our pitch, of which 50 are the voice's own, changes it by about one percent.
    private static func relativePitch(_ change: Int) -> String { change > 0 ? "+\(change)%" : "\(change)%" }

    private static func token(_ token: SpokenToken) -> String {
        guard case .ipa(let ipa) = token.pronunciation else {
            return (token.text + token.punctuation).escapedForXML
        }
        let phoneme =
            "<phoneme alphabet=\"ipa\" ph=\"\(ipa.escapedForXML)\">\(token.text.escapedForXML)</phoneme>"
        return phoneme + token.punctuation.escapedForXML
    }
}
