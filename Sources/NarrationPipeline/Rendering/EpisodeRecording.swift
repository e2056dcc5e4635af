import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// An audio file that grows by one recorded passage at a time.
struct EpisodeRecording {
    /// How many passages have come, spoken or not.
    private(set) var passageCount = 0

    private var assembly: EpisodeAssembly
    private let file: PartialFile
    private var omissions: [Omission] = []
    private var diagnostics: [Diagnostic] = []

    /// Keeps the place of the header in `file`.
    init(
        of script: Script, tags: Tags, encoding: EncodingSettings, sampleRate: Int, into file: PartialFile
    ) throws {
        assembly = try EpisodeAssembly(
            of: script.passages, tags: tags, format: encoding.format, bitRate: encoding.bitRate,
            sampleRate: sampleRate)
        self.file = file
        try file.append(assembly.reservedHeader)
    }

    /// Writes the next passage's clip, when it has one.
    mutating func take(_ recorded: RecordedPassage) throws {
        if let clip = recorded.clip {
            try file.append(try assembly.append(recorded.passage, clip))
        } else {
            assembly.skip(recorded.passage)
        }
        omissions += recorded.omissions
        diagnostics += recorded.diagnostics
        passageCount += 1
    }

    /// Writes what comes behind the last clip, and the header into its place.
    consuming func finish() throws -> SpokenEpisode {
        let assembled = try assembly.finish()
        try file.append(assembled.tail)
        try file.replaceBeginning(assembled.header)
        return SpokenEpisode(episode: assembled.episode, omissions: omissions, diagnostics: diagnostics)
    }
}

/// What came of speaking a script: the finished file's content, and the sentences that the engine failed on.
struct SpokenEpisode {
    var episode: Episode
    var omissions: [Omission]
    var diagnostics: [Diagnostic]
}
