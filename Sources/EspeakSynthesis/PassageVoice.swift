package import NarrationModel

/// The voice and prosody of a passage, to which the engine returns behind words in another language.
package struct PassageVoice: Sendable {
    /// The engine's own name for the voice.
    package let name: String
    package let prosody: Prosody

    /// The part of the name that makes another speaker of the voice, such as `+f3`; it fits every language's voice.
    var variant: Substring { name.firstIndex(of: "+").map { name[$0...] } ?? "" }

    package init(name: String, prosody: Prosody) {
        self.name = name
        self.prosody = prosody
    }
}
