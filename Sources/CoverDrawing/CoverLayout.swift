import CoverModel

/// Where everything stands on a drawn cover.
///
/// A short rule and the show's name at the top, the date at the bottom, and above it the headline, as large as it can be;
/// all begin at one margin, on the side where the text's lines begin.
package struct CoverLayout {
    /// The margin as a share of the side.
    package static let margin = 0.09

    /// Cutting is for headlines that would be too small to read otherwise.
    package var isHeadlineCut: Bool { headline.isCut }

    /// The size of the headline's letters in pixels.
    package var headlineSize: Double { headline.size }

    /// Whether lines begin on the right, as those of the headline do.
    package let isRightToLeft: Bool

    /// For how many characters no font has a glyph.
    package var missingGlyphs: Int { [headline, show, date].reduce(0) { $0 + $1.missingGlyphs } }

    private let side: Double
    private let headline: TextBlock
    private let show: TextBlock
    private let date: TextBlock

    init(of design: CoverDesign, by setter: TextSetter) {
        let side = Double(design.size)
        let headlineText = CoverText.line(design.headline)
        let isRightToLeft = CoverText.isRightToLeft(headlineText, language: design.language)
        func line(_ text: String, size: Double, isBold: Bool) -> TextBlock {
            let block = setter.text(
                CoverText.line(text), language: design.language, face: .detail, isBold: isBold,
                alignsRight: isRightToLeft)
            block.size = (side * size).rounded()
            block.width = side * (1 - 2 * Self.margin)
            block.cutToLine()
            return block
        }
        self.side = side
        self.isRightToLeft = isRightToLeft
        show = line(design.show, size: 0.036, isBold: true)
        date = line(design.date, size: 0.033, isBold: false)
        headline = setter.text(
            headlineText, language: design.language, face: .headline, isBold: true,
            alignsRight: isRightToLeft)
        // Letters of Arabic and Hebrew carry marks above and below.
        headline.setLineSpacing(isRightToLeft ? 1.12 : 0.98)
        HeadlineFitter(width: side * (1 - 2 * Self.margin), height: headlineSpace, side: side).fit(headline)
    }

    private var margin: Double { (side * Self.margin).rounded() }
    private var showTop: Double { margin + (side * 0.04).rounded() }
    private var dateTop: Double { side - margin - date.extent.height }

    /// The lowest that the headline reaches.
    private var headlineBottom: Double { dateTop - (side * 0.04).rounded() }
    private var headlineSpace: Double { headlineBottom - showTop - show.extent.height - side * 0.05 }

    private var rule: CoverBox {
        let width = (side * 0.11).rounded()
        return CoverBox(
            x: isRightToLeft ? side - margin - width : margin, y: margin, width: width,
            height: (side * 0.012).rounded())
    }

    /// What is drawn, by its ink, in pixels: rule, show, headline, date.
    package var inkBoxes: [CoverBox] {
        [rule]
            + blocks.map { block, top in
                var ink = block.ink
                ink.x += left(of: block)
                ink.y += top
                return ink
            }
    }

    private var blocks: [(block: TextBlock, top: Double)] {
        [(show, showTop), (headline, headlineBottom - headline.extent.height), (date, dateTop)]
    }

    /// Where a block's lines have their left end; those that begin on the right end at the other margin.
    private func left(of block: TextBlock) -> Double {
        isRightToLeft ? side - margin - block.width : margin
    }

    /// The rows of the rule, which alone has the accent's colour.
    var accentRows: Range<Int> { Int(rule.y)..<Int(rule.bottom) }

    func draw(on canvas: Canvas) {
        canvas.clear()
        canvas.fill(rule)
        for (block, top) in blocks {
            canvas.use(opacity: block === date ? 0.8 : 1)
            block.draw(on: canvas, x: left(of: block), y: top)
        }
    }
}
