/// One block's utterances, how they are spoken, and the silence after them; the unit of speaking and caching.
package struct Passage: Hashable, Sendable {
    package var role: BlockRole

    /// The title of the chapter that starts with this passage, if one does.
    package var chapterTitle: String?

    /// What is said; nothing when only the sound is heard.
    package var utterances: [Utterance]

    /// What is heard in front of the utterances, behind them or in their place.
    package var sound: Sound?
    package var prosody: Prosody

    /// The silence between two utterances.
    package var sentencePause: Pause

    /// The silence between what is heard last and the next passage.
    package var pauseAfter: Pause

    package init(
        role: BlockRole, chapterTitle: String? = nil, utterances: [Utterance], sound: Sound? = nil,
        prosody: Prosody, sentencePause: Pause, pauseAfter: Pause
    ) {
        self.role = role
        self.chapterTitle = chapterTitle
        self.utterances = utterances
        self.sound = sound
        self.prosody = prosody
        self.sentencePause = sentencePause
        self.pauseAfter = pauseAfter
    }

    /// How many written words the passage has, those included that narrate puts in.
    package var wordCount: Int { utterances.reduce(0) { $0 + $1.words.count } }

    /// How many words of the page it speaks.
    package var pageWordCount: Int { utterances.reduce(0) { $0 + $1.words.count { !$0.isInserted } } }
}
