import COpus
import NarrationModel

/// One opened libopus encoder: configured once, used for one clip, closed with the value.
struct OpusSession: ~Copyable {
    private let encoder: OpaquePointer

    /// The longest packet of one frame (RFC 6716, section 3.4).
    private static let longestPacket = 1275

    /// Opens an encoder for mono speech at 48,000 Hz.
    ///
    /// The application is `AUDIO` rather than `VOIP`, which would cut low tones and lift formants of speech that is
    /// clean already; the signal is named as voice, which chooses the modes for it.
    init() throws(EncodingError) {
        var status: Int32 = 0
        let rate = Int32(OpusTiming.sampleRate)
        guard let encoder = opus_encoder_create(rate, 1, OPUS_APPLICATION_AUDIO, &status) else {
            throw EncodingError(.libraryFailure, "'opus_encoder_create' failed", status: Int(status))
        }
        self.encoder = encoder
    }

    deinit {
        opus_encoder_destroy(encoder)
    }

    /// Sets a variable bit rate of `bitRate` kbit/s on average.
    ///
    /// Nothing above the half of `sourceRate`, the rate that the audio had before, needs bits; at 22,050 Hz that saves
    /// one byte in forty.
    borrowing func configure(bitRate: Int, method: OpusMethod, sourceRate: Int) throws(EncodingError) {
        switch method {
        case .speech(let complexity):
            try set(OPUS_SET_SIGNAL_REQUEST, OPUS_SIGNAL_VOICE)
            try set(OPUS_SET_COMPLEXITY_REQUEST, Int32(clamping: complexity))
            try set(OPUS_SET_VBR_CONSTRAINT_REQUEST, 0)
        case .transform:
            try set(OPUS_SET_SIGNAL_REQUEST, OPUS_SIGNAL_MUSIC)
            try set(OPUS_SET_COMPLEXITY_REQUEST, 5)
            // Unconstrained, voiced sounds get half as much again as was asked for.
            try set(OPUS_SET_VBR_CONSTRAINT_REQUEST, 1)
        }
        try set(OPUS_SET_VBR_REQUEST, 1)
        try set(OPUS_SET_BITRATE_REQUEST, Int32(bitRate * 1000))
        try set(OPUS_SET_LSB_DEPTH_REQUEST, 16)
        if sourceRate <= 24_000 { try set(OPUS_SET_MAX_BANDWIDTH_REQUEST, OPUS_BANDWIDTH_SUPERWIDEBAND) }
    }

    /// The samples by which the encoder delays the audio.
    borrowing func lookahead() throws(EncodingError) -> Int {
        var value: opus_int32 = 0
        try check(narrate_opus_get(encoder, OPUS_GET_LOOKAHEAD_REQUEST, &value), "opus_encoder_ctl")
        return Int(value)
    }

    /// The packets of `samples`, a multiple of the packet's length, in order.
    borrowing func encode(_ samples: [Int16]) throws(EncodingError) -> [[UInt8]] {
        let length = OpusTiming.packetLength
        var buffer = [UInt8](repeating: 0, count: Self.longestPacket)
        var packets: [[UInt8]] = []
        for start in stride(from: 0, to: samples.count, by: length) {
            let frame = Array(samples[start..<start + length])
            let size = opus_encode(encoder, frame, Int32(length), &buffer, Int32(buffer.count))
            try check(min(size, 0), "opus_encode")
            packets.append(Array(buffer[..<Int(size)]))
        }
        return packets
    }

    private borrowing func set(_ request: Int32, _ value: Int32) throws(EncodingError) {
        try check(narrate_opus_set(encoder, request, value), "opus_encoder_ctl")
    }

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == OPUS_OK else {
            throw EncodingError(
                .libraryFailure, "'\(call)' failed: \(String(cString: opus_strerror(status)))",
                status: Int(status))
        }
    }
}
