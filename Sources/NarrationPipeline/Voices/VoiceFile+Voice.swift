import NarrationModel

extension VoiceFile {
    /// The voice that the file describes.
    ///
    /// - Throws: `voiceUnusable` for a role that does not exist, a missing one, or a value out of its range.
    func voice(id: String) throws(PipelineError) -> Voice {
        let base = try resolve(prosody, over: Prosody(), in: "prosody", of: id)
        var styles: [SpeakingRole: RoleStyle] = [:]
        for (name, table) in roles.sorted(by: { $0.key < $1.key }) {
            guard let role = SpeakingRole(rawValue: name) else {
                let known = SpeakingRole.allCases.map(\.rawValue).joined(separator: ", ")
                throw Self.wrong(id, "there is no role '\(name)'; the roles are \(known)")
            }
            styles[role] = try style(table, base: base, name: "roles.\(name)", of: id)
        }
        if let missing = SpeakingRole.allCases.first(where: { styles[$0] == nil }) {
            throw Self.wrong(id, "every role needs a table; add '[roles.\(missing.rawValue)]'")
        }
        return Voice(
            id: id, name: name, language: language, engineVoice: engineVoice, style: try verbalStyle(of: id),
            sentencePause: try pause(pauses.sentence, "pauses.sentence", of: id), styles: styles,
            gains: try gains(of: id))
    }

    private func gains(of id: String) throws(PipelineError) -> [LoudnessTarget: Double] {
        var gains: [LoudnessTarget: Double] = [:]
        for (name, gain) in (self.gain ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let target = LoudnessTarget(rawValue: name) else {
                let known = LoudnessTarget.allCases.map { "'\($0.rawValue)'" }.joined(separator: " and ")
                throw Self.wrong(id, "there is no gain for '\(name)'; there are those for \(known)")
            }
            guard Self.gainRange.contains(gain) else {
                throw Self.wrong(id, "'gain.\(name)' must lie from -20 to 20, and is \(gain)")
            }
            gains[target] = gain
        }
        return gains
    }

    /// What a gain may be, in dB.
    static let gainRange = -20.0...20.0

    private func style(
        _ table: RoleTable, base: Prosody, name: String, of id: String
    ) throws(PipelineError) -> RoleStyle {
        RoleStyle(
            before: try pause(table.before ?? 0, "\(name).before", of: id),
            after: try pause(table.after ?? 0, "\(name).after", of: id),
            prosody: try resolve(table.prosody, over: base, in: name, of: id), isSpoken: table.speak ?? true)
    }

    private func pause(_ milliseconds: Int, _ name: String, of id: String) throws(PipelineError) -> Pause {
        Pause(milliseconds: try Self.check(milliseconds, in: 0...10_000, name, of: id))
    }

    private func resolve(
        _ table: ProsodyTable, over base: Prosody, in name: String, of id: String
    ) throws(PipelineError) -> Prosody {
        Prosody(
            rate: try Self.check(table.rate ?? base.rate, in: 80...450, "\(name).rate", of: id),
            pitch: try Self.check(table.pitch ?? base.pitch, in: 0...100, "\(name).pitch", of: id),
            pitchRange: try Self.check(
                table.pitchRange ?? base.pitchRange, in: 0...100, "\(name).pitch-range", of: id),
            volume: try Self.check(table.volume ?? base.volume, in: 0...200, "\(name).volume", of: id),
            wordGap: try Self.check(table.wordGap ?? base.wordGap, in: 0...100, "\(name).word-gap", of: id))
    }

    static func check(
        _ value: Int, in range: ClosedRange<Int>, _ name: String, of id: String
    ) throws(PipelineError) -> Int {
        guard range.contains(value) else {
            throw wrong(
                id, "'\(name)' must lie from \(range.lowerBound) to \(range.upperBound), and is \(value)")
        }
        return value
    }

    static func wrong(_ id: String, _ message: String) -> PipelineError {
        PipelineError(.voiceUnusable, "voice '\(id)' has a wrong voice.toml: \(message)")
    }
}
