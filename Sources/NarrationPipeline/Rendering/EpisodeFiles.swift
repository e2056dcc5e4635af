import AudioAssembly
import NarrationModel

/// The audio files of one episode, which grow clip by clip, and have no names before all are whole.
struct EpisodeFiles {
    /// A finished file that waits for its name.
    struct Finished {
        var settings: AudioFileSettings
        var file: PartialFile
    }

    /// What the clips are encoded as: each encoding once, whatever the number of files that are made of it.
    let encodings: [ClipEncoding]

    private var streamed: [StreamedFile] = []

    /// No file.
    init() {
        encodings = []
    }

    /// Begins the files of the planned `episode`.
    ///
    /// - Parameter stem: The files' name without an ending.
    init(
        _ settings: [AudioFileSettings], planned episode: Episode, stem: String, in output: OutputFolder
    ) throws {
        var encodings: [ClipEncoding] = []
        for file in settings where !encodings.contains(file.clipEncoding) {
            encodings.append(file.clipEncoding)
        }
        self.encodings = encodings
        do {
            for file in settings {
                if let stream = try file.stream(planned: episode) {
                    let index = encodings.firstIndex(of: file.clipEncoding) ?? 0
                    let partial = try output.begin("\(stem).\(file.format.rawValue)")
                    streamed.append(
                        StreamedFile(settings: file, stream: stream, file: partial, encoding: index))
                    try partial.append(stream.reservedHeader)
                }
            }
        } catch {
            abandon()
            throw error
        }
    }

    /// Adds a clip to each file.
    mutating func append(_ clip: Clip) throws {
        for index in streamed.indices { try streamed[index].append(clip) }
    }

    /// Writes what comes behind the last clip, and the headers.
    mutating func finish(_ episode: Episode) throws -> [Finished] {
        try streamed.map { file in
            try file.finish(episode)
            return Finished(settings: file.settings, file: file.file)
        }
    }

    /// Removes the files.
    func abandon() {
        for file in streamed { file.file.abandon() }
    }
}

/// A file whose bytes are those of its clips.
private struct StreamedFile {
    let settings: AudioFileSettings
    var stream: any FileStream
    let file: PartialFile

    /// Which of a clip's encodings the file is made of.
    let encoding: Int

    mutating func append(_ clip: Clip) throws {
        try file.append(try stream.append(clip.encoded[encoding], frameCount: clip.frameCount))
    }

    func finish(_ episode: Episode) throws {
        let ending = try stream.finish(episode)
        try file.append(ending.tail)
        try file.replaceBeginning(ending.header)
    }
}
