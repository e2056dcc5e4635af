import CSndFile

/// An audio file that libsndfile reads from its beginning, slice by slice; closed with the value.
///
/// MP3 is decoded by mpg123, which takes delay and padding from the Info frame: the frames that come out are the
/// frames that went in.
struct SoundFile: ~Copyable {
    let sampleRate: Int
    let channelCount: Int

    private let file: OpaquePointer
    private let name: String

    /// Opens the file at `path`.
    ///
    /// - Throws: `undecodable-file`, or `unknown-audio-format` when libsndfile does not read files of that kind.
    init(path: String) throws(EncodingError) {
        var info = SF_INFO()
        try self.init(sf_open(path, Int32(SFM_READ), &info), info, name: path)
    }

    /// Reads from a pipe, and closes its end with the value; the file must be of a kind that needs no seeking.
    init(pipe: Int32, name: String) throws(EncodingError) {
        var info = SF_INFO()
        try self.init(sf_open_fd(pipe, Int32(SFM_READ), &info, 1), info, name: name)
    }

    private init(_ opened: OpaquePointer?, _ info: SF_INFO, name: String) throws(EncodingError) {
        guard let opened else {
            let status = sf_error(nil)
            throw EncodingError(
                status == SF_ERR_UNRECOGNISED_FORMAT ? .unknownFormat : .undecodableFile,
                "'\(name)' cannot be decoded: \(String(cString: sf_strerror(nil)))", status: Int(status))
        }
        file = opened
        self.name = name
        sampleRate = Int(info.samplerate)
        channelCount = Int(info.channels)
    }

    deinit { sf_close(file) }

    /// Fills `samples` with the next frames, all channels interleaved.
    ///
    /// - Returns: How many frames came; none at the file's end.
    borrowing func read(into samples: inout [Float]) throws(EncodingError) -> Int {
        let count = sf_readf_float(file, &samples, sf_count_t(samples.count / channelCount))
        guard sf_error(file) == 0 else {
            throw EncodingError(
                .undecodableFile, "'\(name)' cannot be decoded: \(String(cString: sf_strerror(file)))",
                status: Int(sf_error(file)))
        }
        return Int(count)
    }
}
