/// A cover that is drawn: its texts as they are to stand there, and how it looks.
package struct CoverDesign: Hashable, Sendable {
    /// The encodings that a cover can have.
    package enum Format: UInt8, Sendable, CaseIterable {
        case jpeg = 1
        case png = 2
    }

    package var headline: String
    package var show: String

    /// The date written out, such as `10 September 2022`; empty when there is none.
    package var date: String

    /// A BCP 47 language tag; it chooses among the shapes of letters, and the side on which lines begin.
    package var language: String
    package var palette: CoverPalette

    /// The side in pixels, within ``CoverSize/range``.
    package var size: Int
    package var format: Format

    package init(
        headline: String, show: String, date: String, language: String, palette: CoverPalette = .standard,
        size: Int = CoverSize.usual, format: Format = .jpeg
    ) {
        self.headline = headline
        self.show = show
        self.date = date
        self.language = language
        self.palette = palette
        self.size = size
        self.format = format
    }
}
