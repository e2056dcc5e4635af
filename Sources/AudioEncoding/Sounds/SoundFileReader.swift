import CSndFile

/// One sound file that libsndfile has opened, closed with the value.
///
/// The library reads what strangers made: for use in a process that may die of it.
struct SoundFileReader: ~Copyable {
    private let handle: OpaquePointer

    /// Frames in the file, as its header or its last page tells.
    let frameCount: Int
    let channelCount: Int
    let sampleRate: Int

    /// The library's constant for the container, such as `SF_FORMAT_WAV`.
    let container: Int

    /// Opens the file; nil when the library cannot tell what it is.
    init?(path: String) {
        var info = SF_INFO()
        guard let handle = sf_open(path, Int32(SFM_READ), &info) else { return nil }
        self.handle = handle
        frameCount = Int(info.frames)
        channelCount = Int(info.channels)
        sampleRate = Int(info.samplerate)
        container = Int(info.format) & Int(SF_FORMAT_TYPEMASK)
    }

    deinit {
        sf_close(handle)
    }

    /// Whether reading went wrong so far.
    var hasFailed: Bool { sf_error(handle) != Int32(SF_ERR_NO_ERROR) }

    /// The next frames as one channel, the mean of all, from −1 to 1; fewer than `count` at the end.
    borrowing func read(_ count: Int) -> [Float] {
        let channels = channelCount
        var read = 0
        let interleaved = [Float](unsafeUninitializedCapacity: count * channels) { buffer, initialized in
            read = max(0, Int(sf_readf_float(handle, buffer.baseAddress, sf_count_t(count))))
            initialized = read * channels
        }
        return (0..<read).map { frame in
            var sum: Float = 0
            for sample in interleaved[frame * channels..<(frame + 1) * channels] where sample.isFinite {
                sum += min(max(sample, -Self.highest), Self.highest)
            }
            return sum / Float(channels)
        }
    }

    /// The highest value that a file of floating-point samples is believed.
    private static let highest: Float = 16
}
