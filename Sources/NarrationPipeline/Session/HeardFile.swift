import AudioAssembly
package import NarrationModel

/// Where passages go as they are heard, one behind the other and without tags: a file, or a stream.
package struct HeardFile {
    private enum Place {
        case file(PartialFile)
        case stream((_ bytes: [UInt8]) throws -> Void)
    }

    private let settings: AudioFileSettings
    private let place: Place
    private var audio: LiveStream
    private var byteCount = 0

    /// Begins a file at `path`; one that is there is not touched before this one is finished.
    ///
    /// - Throws: `outputNotWritable`, and `internalFault` for a format that needs more than audio.
    package init(_ settings: AudioFileSettings, at path: String) throws(PipelineError) {
        audio = try Self.audio(settings)
        let file = try OutputFolder.begin(at: path)
        try file.append(Self.header(settings, byteCount: 0))
        self.settings = settings
        place = .file(file)
    }

    /// Begins a stream, of which `write` is given the bytes.
    ///
    /// - Throws: what `write` throws, and `internalFault` for a format that needs more than audio.
    package init(_ settings: AudioFileSettings, write: @escaping (_ bytes: [UInt8]) throws -> Void) throws {
        audio = try Self.audio(settings)
        self.settings = settings
        place = .stream(write)
        try write(audio.header)
    }

    /// Adds the sound of a passage, encoded as the file is.
    package mutating func append(_ heard: HeardPassage) throws {
        guard let clip = heard.encoded else { return }
        try write(audio.append(clip))
    }

    /// Ends the file, and gives it its name.
    package consuming func finish() throws {
        try write(audio.finish())
        guard case .file(let file) = place else { return }
        try file.replaceBeginning(Self.header(settings, byteCount: byteCount))
        try file.finish()
    }

    /// Gives up, and leaves nothing behind.
    package func abandon() {
        if case .file(let file) = place { file.abandon() }
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        byteCount += bytes.count
        switch place {
        case .file(let file): try file.append(bytes)
        case .stream(let write): try write(bytes)
        }
    }

    private static func audio(_ settings: AudioFileSettings) throws(PipelineError) -> LiveStream {
        if let audio = LiveStream(settings) { return audio }
        throw PipelineError(
            .internalFault, "'\(settings.format.rawValue)' needs more than audio; report this")
    }

    private static func header(_ settings: AudioFileSettings, byteCount: Int) -> [UInt8] {
        BareFile.header(settings, payloadByteCount: byteCount)
    }
}
