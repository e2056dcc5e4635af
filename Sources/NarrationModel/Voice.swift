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

    /// A voice; without a style of its own it has that of its language.
    package init(
        id: String, name: String, language: String, engineVoice: String, style: VerbalStyle? = nil,
        sentencePause: Pause, styles: [SpeakingRole: RoleStyle]
    ) {
        self.id = id
        self.name = name
        self.language = language
        self.engineVoice = engineVoice
        self.style = style ?? VerbalStyle(language: language)
        self.sentencePause = sentencePause
        self.styles = styles
    }

    /// The style of a block in an article of the given kind; a paragraph's when the role has none of its own.
    package func style(for role: BlockRole, in kind: Article.Kind) -> RoleStyle {
        styles[SpeakingRole(role, in: kind)] ?? styles[.paragraph]
            ?? RoleStyle(before: Pause(milliseconds: 0), after: Pause(milliseconds: 500), prosody: Prosody())
    }
}
