import CLame

/// One opened libmp3lame encoder: configured once, used for one clip, closed with the value.
struct LameSession: ~Copyable {
    private let handle: OpaquePointer

    /// How many samples go through the library at a time; it copies them twice as floats.
    private static let sliceLength = 18_432

    init() throws(EncodingError) {
        guard let handle = lame_init() else {
            throw EncodingError(.libraryFailure, "libmp3lame could not allocate an encoder")
        }
        self.handle = handle
    }

    deinit {
        lame_close(handle)
    }

    /// Samples in one codec frame, once configured.
    var frameLength: Int { Int(lame_get_framesize(handle)) }

    /// Sets constant bit rate, mono, no tags, and a scale that undoes the 0.95 of lame's constant-rate presets.
    borrowing func configure(bitRate: Int, sampleRate: Int, quality: Int) throws(EncodingError) {
        lame_set_errorf(handle, nil)
        lame_set_msgf(handle, nil)
        lame_set_debugf(handle, nil)
        let rate = Int32(clamping: sampleRate)
        guard lame_set_in_samplerate(handle, rate) == 0, lame_set_out_samplerate(handle, rate) == 0 else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
        try check(lame_set_num_channels(handle, 1), "lame_set_num_channels")
        try check(lame_set_mode(handle, MONO), "lame_set_mode")
        try check(lame_set_VBR(handle, vbr_off), "lame_set_VBR")
        try check(lame_set_brate(handle, Int32(clamping: bitRate)), "lame_set_brate")
        try check(lame_set_quality(handle, Int32(clamping: quality)), "lame_set_quality")
        try check(lame_set_scale(handle, 1 / 0.95), "lame_set_scale")
        try check(lame_set_bWriteVbrTag(handle, 0), "lame_set_bWriteVbrTag")
        lame_set_write_id3tag_automatic(handle, 0)
        guard lame_init_params(handle) >= 0 else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
        guard lame_get_out_samplerate(handle) == sampleRate, lame_get_brate(handle) == bitRate else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
    }

    /// The whole encoded stream, flushed.
    borrowing func encode(_ samples: [Int16]) throws(EncodingError) -> [UInt8] {
        // lame.h: the output of n samples never exceeds 1.25 n + 7200 bytes.
        var buffer = [UInt8](repeating: 0, count: Self.sliceLength * 5 / 4 + 7200)
        var stream: [UInt8] = []
        stream.reserveCapacity(samples.count / 2)
        var offset = 0
        while offset < samples.count {
            let slice = Array(samples[offset..<min(offset + Self.sliceLength, samples.count)])
            let written = lame_encode_buffer(
                handle, slice, nil, Int32(slice.count), &buffer, Int32(buffer.count))
            stream += buffer[..<(try byteCount(written, "lame_encode_buffer"))]
            offset += slice.count
        }
        let written = lame_encode_flush(handle, &buffer, Int32(buffer.count))
        return stream + buffer[..<(try byteCount(written, "lame_encode_flush"))]
    }

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == 0 else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
    }

    private borrowing func byteCount(_ status: Int32, _ call: String) throws(EncodingError) -> Int {
        guard status >= 0 else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
        return Int(status)
    }

    private borrowing func unsupported(bitRate: Int, sampleRate: Int) -> EncodingError {
        EncodingError(
            .unsupportedSetting,
            "MP3 has no bit rate of \(bitRate) kbit/s at \(sampleRate) Hz; choose a standard rate such as 64")
    }
}
