/// A named, stable choice of engine voice, prosody by role and pronunciations.
package struct Voice: Hashable, Sendable {
    /// The name that users and manifests call it by, such as `en-us-news`.
    package let id: String

    /// One line for people.
    package let name: String

    /// A BCP 47 language tag: `en-US`, `en-GB`.
    package let language: String

    /// The engine's own name for the voice, such as `en-us`.
    package let engineVoice: String

    /// How written forms are said.
    package let style: VerbalStyle

    /// The silence between two sentences of a passage.
    package let sentencePause: Pause

    /// Every ``SpeakingRole`` has a style.
    package let styles: [SpeakingRole: RoleStyle]

    /// What brings the voice to each loudness, in dB, with the limiter on; one that was not measured is missing.
    package let gains: [LoudnessTarget: Double]

    /// A voice; without a style of its own it has that of its language.
    package init(
        id: String, name: String, language: String, engineVoice: String, style: VerbalStyle? = nil,
        sentencePause: Pause, styles: [SpeakingRole: RoleStyle], gains: [LoudnessTarget: Double] = [:]
    ) {
        self.id = id
        self.name = name
        self.language = language
        self.engineVoice = engineVoice
        self.style = style ?? VerbalStyle(language: language)
        self.sentencePause = sentencePause
        self.styles = styles
        self.gains = gains
    }

    /// How the voice's clips are levelled for `target`; a voice whose gain was not measured is only limited.
    package func levelling(to target: LoudnessTarget, ceiling: Double = Levelling.usualCeiling) -> Levelling {
        Levelling(gain: gains[target] ?? 0, ceiling: ceiling)
    }

    /// The style of a block in an article of the given kind; a paragraph's when the role has none of its own.
    package func style(for role: BlockRole, in kind: Article.Kind) -> RoleStyle {
        styles[SpeakingRole(role, in: kind)] ?? styles[.paragraph]
            ?? RoleStyle(before: Pause(milliseconds: 0), after: Pause(milliseconds: 500), prosody: Prosody())
    }
}
