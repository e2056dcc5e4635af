import Verbalization

/// Says written lines as one voice would.
package struct LineVerbalizer: Sendable {
    private let verbalizer: Verbalizer

    package init(voice: VoiceLibrary.Entry) {
        verbalizer = Verbalizer(voice: voice.voice, lexicon: voice.lexicon)
    }

    /// The spoken form of `line`, on one line.
    package func spokenForm(of line: String) -> String {
        verbalizer.spokenForm(of: line)
    }
}
