import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// The audio files of one episode, which grow clip by clip, and have no names before all are whole.
///
/// Files that join clips are written as these arrive. For the others the samples go to a spool, which those of equal samples share;
/// when the last clip has come they are encoded from it, one after the other.
struct EpisodeFiles {
    /// A finished file that waits for its name.
    struct Finished {
        var settings: AudioFileSettings
        var file: PartialFile
    }

    /// What the clips are encoded as: each encoding once, whatever the number of files that are made of it.
    let encodings: [ClipEncoding]

    private let settings: [AudioFileSettings]
    private var streamed: [StreamedFile] = []
    private var spools: [SampleSpool] = []
    private var whole: [WholeFile] = []

    /// No file.
    init() {
        encodings = []
        settings = []
    }

    /// Begins the files of the planned `episode`; `stem` is their name without an ending.
    init(
        _ settings: [AudioFileSettings], planned episode: Episode, stem: String, in output: OutputFolder
    ) throws {
        encodings = Self.encodings(of: settings)
        self.settings = settings
        do {
            for file in settings { try begin(file, planned: episode, stem: stem, in: output) }
        } catch {
            abandon()
            throw error
        }
    }

    /// What the clips of files are encoded as, each encoding once.
    static func encodings(of settings: [AudioFileSettings]) -> [ClipEncoding] {
        var encodings: [ClipEncoding] = []
        for file in settings where !encodings.contains(file.clipEncoding) {
            encodings.append(file.clipEncoding)
        }
        return encodings
    }

    private mutating func begin(
        _ file: AudioFileSettings, planned episode: Episode, stem: String, in output: OutputFolder
    ) throws {
        let index = encodings.firstIndex(of: file.clipEncoding) ?? 0
        let stream = try file.stream(planned: episode)
        let partial = try output.begin("\(stem).\(file.format.rawValue)")
        if let stream {
            streamed.append(StreamedFile(settings: file, stream: stream, file: partial, encoding: index))
            try partial.append(stream.reservedHeader)
            return
        }
        whole.append(WholeFile(settings: file, file: partial, stem: stem, output: output))
        if !spools.contains(where: { $0.encoding == index }) {
            let samples = try output.begin("\(stem).\(file.format.rawValue).samples")
            spools.append(SampleSpool(file: samples, sampleRate: file.sampleRate, encoding: index))
        }
    }

    /// Adds a clip to each file.
    mutating func append(_ clip: Clip) throws {
        for index in streamed.indices { try streamed[index].append(clip) }
        for index in spools.indices { try spools[index].append(clip) }
    }

    /// Writes what comes behind the last clip, and the headers; encodes what is encoded as a whole; removes the spools.
    mutating func finish(_ episode: Episode, with encoders: FileEncoders) async throws -> [Finished] {
        for file in streamed { try file.finish(episode) }
        for file in whole {
            let index = encodings.firstIndex(of: file.settings.clipEncoding)
            guard let spool = spools.first(where: { $0.encoding == index }) else { continue }
            try await file.encode(spool, as: episode, with: encoders)
        }
        for spool in spools { spool.file.abandon() }
        spools = []
        let files =
            streamed.map { Finished(settings: $0.settings, file: $0.file) }
            + whole.map { Finished(settings: $0.settings, file: $0.file) }
        return settings.flatMap { settings in files.filter { $0.settings == settings } }
    }

    /// Removes the files.
    func abandon() {
        for file in streamed { file.file.abandon() }
        for file in whole { file.file.abandon() }
        for spool in spools { spool.file.abandon() }
    }
}
