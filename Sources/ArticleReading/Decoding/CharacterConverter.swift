import Glibc

/// Turns bytes in an encoding that the C library knows into text, by `iconv` (POSIX.1-2017).
struct CharacterConverter: ~Copyable {
    /// The most bytes without meaning that are mended; a text with more is in another encoding.
    private static let mostDamage = 1 << 16

    private let descriptor: iconv_t

    /// A converter from `encoding`, or nil when the C library lacks its tables.
    init?(from encoding: TextEncoding) {
        guard let descriptor = iconv_open("UTF-8", encoding.converterName),
            descriptor != iconv_t(bitPattern: -1)
        else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The text, with U+FFFD for every byte that has no meaning; nil when those are very many.
    consuming func text(from bytes: [UInt8]) -> String? {
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        let isText = input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            return convert(&next, count: raw.count, to: &output)
        }
        return isText ? String(decoding: output, as: UTF8.self) : nil
    }

    private func convert(
        _ next: inout UnsafeMutablePointer<CChar>?, count: Int, to output: inout [UInt8]
    ) -> Bool {
        var left = count
        var damage = 0
        while left > 0 {
            guard let fault = step(&next, &left, &output), fault != E2BIG else { continue }
            guard fault == EILSEQ || fault == EINVAL, damage < Self.mostDamage else { return false }
            damage += 1
            output += "\u{FFFD}".utf8
            next = next?.successor()
            left = fault == EINVAL ? 0 : left - 1
        }
        var nothing: UnsafeMutablePointer<CChar>?
        return step(&nothing, &left, &output) == nil
    }

    /// Converts as much as a buffer takes, and gives the fault that ended it.
    private func step(
        _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ output: inout [UInt8]
    ) -> Int32? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
            var end = buffer.baseAddress
            var room = buffer.count
            let result = iconv(descriptor, &next, &left, &end, &room)
            let fault = result == -1 ? errno : nil
            output += UnsafeRawBufferPointer(
                rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
            return fault
        }
    }
}
