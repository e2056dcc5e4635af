import AudioAssembly
import Digests
import NarrationModel

/// The files of one episode on their way to their names: all get them together, or none does.
struct EpisodeFileSet {
    /// What the manifest tells of the files so far.
    private(set) var files: [EpisodeFile] = []

    private let stem: String
    private let output: OutputFolder
    private var written: [PartialFile] = []

    /// A set without files; `stem` is their name without an ending.
    init(stem: String, in output: OutputFolder) {
        self.stem = stem
        self.output = output
    }

    /// Takes finished audio files over; they are abandoned with the others. Their digests may follow.
    mutating func add(_ audio: [EpisodeFiles.Finished]) {
        written += audio.map(\.file)
        for finished in audio {
            files.append(
                EpisodeFile(
                    name: "\(stem).\(finished.settings.format.rawValue)",
                    mediaType: finished.settings.format.mediaType, byteCount: 0, digest: "",
                    audio: finished.settings))
        }
    }

    /// Takes note of what ``digests(of:)`` found for the audio files.
    mutating func note(_ digests: [(digest: String, byteCount: Int)]) {
        for (index, found) in zip(files.indices.filter({ files[$0].audio != nil }), digests) {
            files[index].digest = "sha256:\(found.digest)"
            files[index].byteCount = found.byteCount
        }
    }

    /// The digests and lengths of finished audio files; all of each is read again.
    static func digests(
        of audio: [EpisodeFiles.Finished]
    ) throws(PipelineError) -> [(digest: String, byteCount: Int)] {
        var digests: [(digest: String, byteCount: Int)] = []
        for finished in audio { digests.append(try finished.file.digest()) }
        return digests
    }

    /// Writes a document, whose name has `ending` behind the stem and a dot.
    mutating func add(_ bytes: [UInt8], ending: String, mediaType: String) throws(PipelineError) {
        let name = "\(stem).\(ending)"
        written.append(try output.begin(name, with: bytes))
        files.append(
            EpisodeFile(
                name: name, mediaType: mediaType, byteCount: bytes.count,
                digest: "sha256:\(SHA256Digest.hexadecimal(of: bytes))"))
    }

    /// Writes the manifest, which tells of all other files.
    mutating func write(_ manifest: Manifest) throws {
        let file = try output.begin("\(stem).json")
        written.append(file)
        try file.writeText { try manifest.write(to: $0) }
    }

    /// Gives all files their names, the last one last.
    func publish() throws(PipelineError) {
        try output.publish(written)
    }

    /// What the files will be known by when they have their names.
    var stamps: [FileStamp] { written.map(\.stamp) }

    /// The audio files.
    var audio: [EpisodeFile] { files.filter { $0.audio != nil } }

    /// Where the file that will be called `name` can be read while it has no name.
    func path(of name: String) -> String? {
        zip(files, written).first { $0.0.name == name }?.1.temporaryPath
    }

    /// Has `write` write a file piece by piece.
    ///
    /// - Throws: what `write` throws, and `outputNotWritable`.
    mutating func add(
        ending: String, mediaType: String, _ write: (PartialFile) throws -> Void
    ) throws {
        let name = "\(stem).\(ending)"
        let file = try output.begin(name)
        written.append(file)
        try write(file)
        let (digest, byteCount) = try file.digest()
        files.append(
            EpisodeFile(name: name, mediaType: mediaType, byteCount: byteCount, digest: "sha256:\(digest)"))
    }

    /// Removes the files that have no names yet.
    func abandon() {
        for file in written { file.abandon() }
    }
}
