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
        let interleaved = [Float](unsafeUninitializedCapacity: count * channelCount) { buffer, initialized in
            let read = sf_readf_float(handle, buffer.baseAddress, sf_count_t(count))
            initialized = max(0, Int(read)) * channelCount
        }
        return interleaved.withUnsafeBufferPointer { mean(of: $0) }
    }

    /// The mean of the channels; what is no number counts as silence.
    private borrowing func mean(of interleaved: UnsafeBufferPointer<Float>) -> [Float] {
        let frameCount = interleaved.count / channelCount
        return [Float](unsafeUninitializedCapacity: frameCount) { buffer, initialized in
            for frame in 0..<frameCount {
                var sum: Float = 0
                for index in frame * channelCount..<(frame + 1) * channelCount {
                    let sample = interleaved[index]
                    sum += sample.isFinite ? min(max(sample, -Self.highest), Self.highest) : 0
                }
                buffer[frame] = sum / Float(channelCount)
            }
            initialized = frameCount
        }
    }

    /// The highest value that a file of floating-point samples is believed.
    private static let highest: Float = 16
}
