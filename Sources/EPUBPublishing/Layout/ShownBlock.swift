import NarrationModel

/// A block as its document shows it: sentences that are heard, and text between them that is not.
struct ShownBlock {
    /// What a block is made of, in order.
    enum Piece {
        case text(String)
        case sentence(ShownSentence)
    }

    /// The element's identifier.
    let id: String

    let role: BlockRole

    /// How deep a crosshead stands, as ``Block`` has it.
    var level: Int?

    /// The language of the whole block, when the page marks it with one.
    var language: String?

    var pieces: [Piece]

    var sentences: [ShownSentence] {
        pieces.compactMap { if case .sentence(let sentence) = $0 { sentence } else { nil } }
    }

    /// When the block is first heard, in frames; nil for one that is not.
    var start: Int? { sentences.lazy.compactMap { $0.cues.first?.start }.first }

    /// The block's text as a reader sees it.
    var text: String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .text(let own): text += own
            case .sentence(let sentence): text += sentence.spans.map(\.text).joined()
            }
        }
    }
}
