import Testing

@testable import AudioAssembly

@Suite struct InfoFrameTests {
    @Test func `the check is CRC-16 ARC`() {
        var check = CRC16()
        check.append(Array("123456789".utf8))
        #expect(check.value == 0xBB3D)
    }

    @Test(arguments: 0...40)
    func `the check is the same in pieces`(cut: Int) {
        let bytes = (0..<40).map { UInt8(truncatingIfNeeded: $0 * 151 + 7) }
        var (whole, pieces, byByte) = (CRC16(), CRC16(), CRC16())
        whole.append(bytes)
        pieces.append(Array(bytes[..<cut]))
        pieces.append(Array(bytes[cut...]))
        for byte in bytes { byByte.append([byte]) }
        #expect(pieces == whole)
        #expect(byByte == whole)
    }

    @Test func `the frame counts the stream, its bytes and its delays`() {
        var payload = PayloadSummary(isChecked: true)
        payload.append([UInt8](repeating: 0x55, count: 5000))
        let frame = InfoFrame(bitRate: 64, sampleRate: 22_050)
            .bytes(frameCount: 576 * 22, payload: payload)
        #expect(frame.count == 208)
        #expect(Array(frame[0..<4]) == [0xFF, 0xF3, 0x80, 0xC4])
        #expect(String(decoding: frame[13..<17], as: UTF8.self) == "Info")
        #expect(Array(frame[21..<25]) == [0, 0, 0, 24])
        #expect(Array(frame[25..<29]) == [0, 0, 0x14, 0x58], "5,208 bytes")
        #expect(Array(frame[29..<32]) == [0, 2, 5])
        #expect(frame[128] == 253)
        #expect(Array(frame[154..<157]) == [0x24, 0x02, 0x40], "576 samples at each end")
        let music = UInt16(frame[165]) << 8 | UInt16(frame[166])
        #expect(music == payload.crc.value)
    }

    @Test(arguments: [(8, 22_050), (24, 16_000), (32, 44_100), (64, 48_000), (160, 22_050), (320, 44_100)])
    func `the frame holds its content at every rate`(bitRate: Int, sampleRate: Int) {
        let frame = InfoFrame(bitRate: bitRate, sampleRate: sampleRate)
            .bytes(frameCount: 0, payload: PayloadSummary(isChecked: true))
        #expect(frame.count >= 169)
        let header = MPEGFrameHeader(bitRate: bitRate, sampleRate: sampleRate).fitting(byteCount: 169)
        #expect(Array(frame.prefix(4)) == header.bytes)
    }
}
