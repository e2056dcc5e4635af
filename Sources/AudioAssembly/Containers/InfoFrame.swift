/// The silent first frame of an MP3 file that tells decoders its exact length: the Xing header with LAME's extension.
///
/// Layout after the LAME tag specification, revision 0, and `VbrTag.c` of LAME 3.100. A decoder that knows it skips
/// the delay at both ends and gives exactly the samples that were encoded.
struct InfoFrame {
    /// Kilobits a second of the stream.
    let bitRate: Int
    let sampleRate: Int

    /// The samples by which LAME delays its output.
    private static let encoderDelay = 576

    /// The samples by which every decoder delays its own.
    private static let decoderDelay = 529

    /// Frames behind the clips' own: those that carry the end of the audio through both delays.
    private var drainFrameCount: Int {
        (Self.encoderDelay + Self.decoderDelay + header.samplesPerFrame - 1) / header.samplesPerFrame
    }

    private var header: MPEGFrameHeader { MPEGFrameHeader(bitRate: bitRate, sampleRate: sampleRate) }

    /// The frame for a stream of `frameCount` samples in `payload`.
    func bytes(frameCount: Int, payload: PayloadSummary) -> [UInt8] {
        let header = header.fitting(byteCount: 4 + header.sideInformationByteCount + 156)
        let byteCount = header.byteCount + payload.byteCount
        var frame = header.bytes
        frame += repeatElement(0, count: header.sideInformationByteCount)
        frame += xing(frameCount: frameCount, byteCount: byteCount)
        frame += lame(frameCount: frameCount, byteCount: byteCount, music: payload.crc)
        var check = CRC16()
        check.append(frame)
        frame.append(bigEndian: check.value)
        frame += repeatElement(0, count: header.byteCount - frame.count)
        return frame
    }

    /// `Info` marks a constant bit rate, for which the seek table is a straight line.
    private func xing(frameCount: Int, byteCount: Int) -> [UInt8] {
        let hasFramesBytesTableQuality: UInt32 = 0xF
        var bytes = Array("Info".utf8)
        bytes.append(bigEndian: hasFramesBytesTableQuality)
        bytes.append(
            bigEndian: UInt32(clamping: frameCount / header.samplesPerFrame + drainFrameCount))
        bytes.append(bigEndian: UInt32(clamping: byteCount))
        bytes += (0..<100).map { UInt8($0 * 256 / 100) }
        bytes.append(bigEndian: UInt32(50))
        return bytes
    }

    /// LAME's extension without its closing check; gains, presets and peaks are left unset.
    private func lame(frameCount: Int, byteCount: Int, music: CRC16) -> [UInt8] {
        let constantBitRate: UInt8 = 1
        var bytes = Array("LAME3.100".utf8)
        bytes.append(constantBitRate)
        bytes += repeatElement(0, count: 10)
        bytes.append(UInt8(clamping: bitRate))
        bytes += delays(frameCount: frameCount)
        bytes += repeatElement(0, count: 4)
        bytes.append(bigEndian: UInt32(clamping: byteCount))
        bytes.append(bigEndian: music.value)
        return bytes
    }

    /// The samples to drop at the start and at the end, 12 bits each.
    private func delays(frameCount: Int) -> [UInt8] {
        let encoded = (frameCount / header.samplesPerFrame + drainFrameCount) * header.samplesPerFrame
        let padding = encoded - Self.encoderDelay - frameCount
        let both = Self.encoderDelay << 12 | padding
        return [UInt8(both >> 16 & 0xFF), UInt8(both >> 8 & 0xFF), UInt8(both & 0xFF)]
    }
}
