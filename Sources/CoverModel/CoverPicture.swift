/// A picture that is to be a cover: its middle is cut out as a square and scaled.
package struct CoverPicture: Hashable, Sendable {
    /// The longest file that is taken, in bytes.
    package static let longestFile = 10 << 20

    /// A whole PNG, JPEG or WebP file.
    package var bytes: [UInt8]

    /// What is seen where the picture is transparent.
    package var background: CoverColor

    /// The cover's side in pixels, within ``CoverSize/range``.
    package var size: Int

    package init(
        bytes: [UInt8], background: CoverColor = CoverPalette.standard.background,
        size: Int = CoverSize.usual
    ) {
        self.bytes = bytes
        self.background = background
        self.size = size
    }
}
