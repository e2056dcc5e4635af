package import NarrationModel

/// A script as plain text: a line for each utterance, behind the role of its passage.
package enum ScriptText {
    package static func document(for script: Script) -> String {
        lines(of: script) { $0.spoken }
    }

    /// A script with one line of the engine's phonemes for each utterance, in order.
    package static func document(for script: Script, phonemes: [String]) -> String {
        var rest = phonemes[...]
        return lines(of: script) { _ in rest.popFirst() ?? "" }
    }

    private static func lines(of script: Script, _ line: (Utterance) -> String) -> String {
        var text = ""
        for passage in script.passages {
            if let title = passage.chapterTitle { text += "== \(title)\n" }
            for utterance in passage.utterances {
                text += "[\(passage.role.rawValue)] \(line(utterance))\n"
            }
        }
        for omission in script.omissions {
            text += "-- omitted by \(omission.rule.rawValue): \(omission.text)\n"
        }
        return text
    }
}
