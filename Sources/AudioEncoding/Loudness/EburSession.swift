import CEbur128

/// One opened libebur128 meter for mono audio, closed with the value.
struct EburSession: ~Copyable {
    /// What a session measures; peaks cost four times the loudness.
    enum Measure {
        case loudness
        case truePeak

        fileprivate var mode: Int32 {
            let mode = self == .loudness ? EBUR128_MODE_M : EBUR128_MODE_TRUE_PEAK
            return Int32(bitPattern: UInt32(mode.rawValue))
        }
    }

    private let state: UnsafeMutablePointer<ebur128_state>

    /// The samples in 100 ms, rounded as the library rounds.
    let stepLength: Int

    init(_ measure: Measure, sampleRate: Int) throws(EncodingError) {
        guard sampleRate > 0, let state = ebur128_init(1, UInt(sampleRate), measure.mode) else {
            throw EncodingError(
                .unsupportedSetting, "loudness cannot be measured at \(sampleRate) Hz")
        }
        self.state = state
        stepLength = (sampleRate + 5) / 10
    }

    deinit {
        var state: UnsafeMutablePointer<ebur128_state>? = state
        ebur128_destroy(&state)
    }

    borrowing func add(_ samples: ArraySlice<Int16>) throws(EncodingError) {
        let status = samples.withUnsafeBufferPointer {
            ebur128_add_frames_short(state, $0.baseAddress, $0.count)
        }
        try check(status, "add_frames_short")
    }

    borrowing func add(silence count: Int) throws(EncodingError) {
        try add([Int16](repeating: 0, count: count)[...])
    }

    /// The loudness of the last 100 ms in LUFS; negative infinity for silence.
    borrowing func stepLoudness() throws(EncodingError) -> Float {
        var loudness = 0.0
        try check(ebur128_loudness_window(state, 100, &loudness), "loudness_window")
        return Float(loudness)
    }

    /// The highest peak in or between the samples that were added last; those in between come ``peakDelay`` samples late.
    borrowing func lastTruePeak() throws(EncodingError) -> Float {
        var peak = 0.0
        try check(ebur128_prev_true_peak(state, 0, &peak), "prev_true_peak")
        return Float(peak)
    }

    /// How many samples behind a point the library's interpolator waits for: half of its 49 points at four times the rate.
    static let peakDelay = 6

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == Int32(EBUR128_SUCCESS.rawValue) else {
            throw EncodingError(.libraryFailure, "'ebur128_\(call)' failed", status: Int(status))
        }
    }
}
