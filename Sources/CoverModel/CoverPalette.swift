/// The colours of a show's covers.
package struct CoverPalette: Hashable, Sendable {
    package var background: CoverColor

    /// For the headline, the show's name and the date.
    package var text: CoverColor

    /// For the rule above the show's name.
    package var accent: CoverColor

    package init(background: CoverColor, text: CoverColor, accent: CoverColor) {
        self.background = background
        self.text = text
        self.accent = accent
    }

    /// The colours of narrate's own artwork.
    package static let standard = CoverPalette(
        background: CoverColor(red: 0x14, green: 0x2A, blue: 0x3E),
        text: CoverColor(red: 0xF4, green: 0xEE, blue: 0xE1),
        accent: CoverColor(red: 0xE0, green: 0x7A, blue: 0x42))
}
