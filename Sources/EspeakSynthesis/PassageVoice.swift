package import NarrationModel

/// The voice and prosody of a passage, to which the engine returns behind words in another language.
package struct PassageVoice: Sendable {
    /// The engine's own name for the voice.
    package let name: String
    package let prosody: Prosody

    package init(name: String, prosody: Prosody) {
        self.name = name
        self.prosody = prosody
    }
}
