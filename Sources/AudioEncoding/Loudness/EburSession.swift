import CEbur128

/// One opened libebur128 meter for mono audio, closed with the value.
struct EburSession: ~Copyable {
    private let state: UnsafeMutablePointer<ebur128_state>

    /// The samples in 100 ms, rounded as the library rounds.
    let stepLength: Int

    init(sampleRate: Int) throws(EncodingError) {
        guard sampleRate > 0,
            let state = ebur128_init(1, UInt(sampleRate), Int32(bitPattern: UInt32(EBUR128_MODE_M.rawValue)))
        else {
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

    borrowing func add(_ samples: [Int16]) throws(EncodingError) {
        try check(ebur128_add_frames_short(state, samples, samples.count), "ebur128_add_frames_short")
    }

    /// The loudness of the last 400 ms in LUFS; negative infinity for silence.
    borrowing func momentaryLoudness() throws(EncodingError) -> Float {
        var loudness = 0.0
        try check(ebur128_loudness_momentary(state, &loudness), "ebur128_loudness_momentary")
        return Float(loudness)
    }

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == Int32(EBUR128_SUCCESS.rawValue) else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
    }
}
