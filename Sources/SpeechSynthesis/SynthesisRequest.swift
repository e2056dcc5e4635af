package import NarrationModel

/// Everything that can change the bytes of one spoken passage.
package struct SynthesisRequest: Hashable, Sendable {
    /// The engine's own name for the voice.
    package var engineVoice: String
    package var prosody: Prosody
    package var sentences: [EngineSentence]

    /// What is heard with the sentences, or in their place when there are none.
    package var sound: Sound?

    /// The silence between two sentences.
    package var sentencePause: Pause

    /// The silence behind what is heard last, up to the lead of the next clip and with it; to the nearest end on the
    /// ``ClipGrid``, and never shorter than clips need.
    package var pauseAfter: Pause

    /// What the samples are encoded as; nothing when only their times are wanted.
    package var encodings: [ClipEncoding]

    /// How the samples are brought to their level before they are measured and encoded.
    package var levelling: Levelling

    package init(
        engineVoice: String, prosody: Prosody, sentences: [EngineSentence], sound: Sound? = nil,
        sentencePause: Pause, pauseAfter: Pause, encodings: [ClipEncoding], levelling: Levelling = .none
    ) {
        self.engineVoice = engineVoice
        self.prosody = prosody
        self.sentences = sentences
        self.sound = sound
        self.sentencePause = sentencePause
        self.pauseAfter = pauseAfter
        self.encodings = encodings
        self.levelling = levelling
    }
}

/// One sentence as the engine gets it; spoken by a call of its own.
package struct EngineSentence: Hashable, Sendable {
    package var tokens: [EngineToken]

    /// A fault to commit when this sentence is reached; only tests set one.
    package var fault: InjectedFault?

    package init(tokens: [EngineToken], fault: InjectedFault? = nil) {
        self.tokens = tokens
        self.fault = fault
    }
}

/// One spoken word, its clause mark, how it is said when the engine must not guess, and in which language and pitch.
package struct EngineToken: Hashable, Sendable {
    package var text: String
    package var punctuation: String
    package var pronunciation: Pronunciation?
    package var delivery: Delivery

    package init(
        text: String, punctuation: String, pronunciation: Pronunciation?, delivery: Delivery = .plain
    ) {
        self.text = text
        self.punctuation = punctuation
        self.pronunciation = pronunciation
        self.delivery = delivery
    }
}
