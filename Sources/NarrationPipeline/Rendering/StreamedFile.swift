import AudioAssembly
import NarrationModel

/// A file whose bytes are those of its clips.
struct StreamedFile {
    let settings: AudioFileSettings
    var stream: any FileStream
    let file: PartialFile

    /// Which of a clip's encodings the file is made of.
    let encoding: Int

    /// Writes the clip.
    mutating func append(_ clip: Clip) throws {
        try file.append(try stream.append(clip.encoded[encoding], frameCount: clip.frameCount))
    }

    /// Writes what comes behind the last clip, and the header.
    func finish(_ episode: Episode) throws {
        let ending = try stream.finish(episode)
        try file.append(ending.tail)
        try file.replaceBeginning(ending.header)
    }
}
