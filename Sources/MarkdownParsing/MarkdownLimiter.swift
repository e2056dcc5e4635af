/// Makes harmless what can exhaust the C library: deeply nested containers and thousands of images in one paragraph.
///
/// A byte of the markup is replaced by a control character, which the library takes for text; so all offsets stay.
/// The library needs time by the product of nesting depth and lines, and by the square of the images in a paragraph.
enum MarkdownLimiter {
    /// The last column, counted from 0, at which a quotation, list item or footnote may open.
    static let deepestColumn = 48

    /// The most images in lines without a blank line between.
    static let mostImages = 2_000

    /// What stands for a byte of harmful markup.
    static let placeholder: UInt8 = 1

    static func limited(_ bytes: [UInt8], lineStarts: [Int]) -> [UInt8] {
        var result = bytes
        var images = 0
        for (start, end) in zip(lineStarts, lineStarts.dropFirst()) {
            limitContainers(in: &result, start..<end)
            images = limitImages(in: &result, start..<end, behind: images)
        }
        return result
    }

    private static func limitContainers(in bytes: inout [UInt8], _ line: Range<Int>) {
        var position = line.lowerBound
        while let marker = ContainerMarker(in: bytes, at: position, until: line.upperBound) {
            if marker.sign - line.lowerBound > deepestColumn {
                bytes[marker.sign] = placeholder
                return
            }
            position = marker.end
        }
    }

    /// The count of images up to the end of the line since the last blank one.
    private static func limitImages(in bytes: inout [UInt8], _ line: Range<Int>, behind count: Int) -> Int {
        var count = count
        var isBlank = true
        for index in line where !isSpace(bytes[index]) {
            isBlank = false
            let isImage =
                bytes[index] == UInt8(ascii: "[") && index > 0 && bytes[index - 1] == UInt8(ascii: "!")
            if isImage { count += 1 }
            if isImage, count > mostImages { bytes[index - 1] = placeholder }
        }
        return isBlank ? 0 : count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
