import NarrationModel

@testable import Verbalization

/// A voice with different pauses before and after every role, so that a wrong one shows.
enum TestVoice {
    static func named(
        _ language: String, style: VerbalStyle? = nil, silent: Set<SpeakingRole> = []
    ) -> Voice {
        var styles: [SpeakingRole: RoleStyle] = [:]
        for (index, role) in SpeakingRole.allCases.enumerated() {
            styles[role] = RoleStyle(
                before: Pause(milliseconds: 300 + 100 * index), after: Pause(milliseconds: 900 - 50 * index),
                prosody: Prosody(rate: 160 + index), isSpoken: !silent.contains(role))
        }
        return Voice(
            id: "test", name: "Test", language: language, engineVoice: "test", style: style,
            sentencePause: Pause(milliseconds: 250), styles: styles)
    }

    static let american = Verbalizer(voice: named("en-US"), lexicon: TestLexicon.small)
    static let british = Verbalizer(voice: named("en-GB"), lexicon: TestLexicon.small)
}
