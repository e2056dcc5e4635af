/// What the header of a picture says.
package struct ImageHead: Hashable, Sendable {
    package enum Format: String, Sendable {
        case png
        case jpeg
    }

    package let format: Format
    package let width: Int
    package let height: Int
    package let bitsPerPixel: Int

    /// Whether it has red, green and blue, with eight bits each.
    package let isRGB: Bool
    package let hasAlpha: Bool

    /// Where the file says how densely its pixels are meant to stand.
    package let density: ImageDensity?

    /// Reads the first bytes of a file; nil when it is neither PNG nor JPEG.
    package init?(_ bytes: [UInt8]) {
        if let head = PNGHead(bytes) {
            format = .png
            (width, height, bitsPerPixel) = (head.width, head.height, head.bitsPerPixel)
            isRGB = head.isRGB
            hasAlpha = head.hasAlpha
            density = head.density
        } else if let head = JPEGHead(bytes) {
            format = .jpeg
            (width, height, bitsPerPixel) = (head.width, head.height, head.bitDepth * head.componentCount)
            isRGB = head.componentCount == 3 && head.bitDepth == 8
            hasAlpha = false
            density = head.density
        } else {
            return nil
        }
    }
}
