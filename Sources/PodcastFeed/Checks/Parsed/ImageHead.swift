/// What the header of a picture says.
package struct ImageHead: Hashable, Sendable {
    package enum Format: String, Sendable {
        case png
        case jpeg
    }

    package let format: Format
    package let width: Int
    package let height: Int

    /// Whether it has red, green and blue, with eight bits each.
    package let isRGB: Bool
    package let hasAlpha: Bool

    /// Pixels an inch, where the file says.
    package let density: Int?

    /// Reads the first bytes of a file; nil when it is neither PNG nor JPEG.
    package init?(_ bytes: [UInt8]) {
        if let head = PNGHead(bytes) {
            format = .png
            (width, height) = (head.width, head.height)
            isRGB = (head.colorType == 2 || head.colorType == 6 || head.colorType == 3) && head.bitDepth <= 8
            hasAlpha = head.colorType == 4 || head.colorType == 6 || head.hasTransparency
            density = head.density
        } else if let head = JPEGHead(bytes) {
            format = .jpeg
            (width, height) = (head.width, head.height)
            isRGB = head.componentCount == 3 && head.bitDepth == 8
            hasAlpha = false
            density = head.density
        } else {
            return nil
        }
    }
}
