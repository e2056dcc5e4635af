/// The words of a `say` value, in which `$1` to `$9` stand for what a pattern's groups captured.
struct PatternTemplate {
    private enum Piece {
        case text(String)
        case group(Int)
    }

    private let words: [[Piece]]

    init(_ value: String) {
        words = value.split(separator: " ").map(Self.pieces)
    }

    /// The highest group that is named; 0 when none is.
    var highestGroup: Int {
        words.joined().reduce(0) { if case .group(let number) = $1 { max($0, number) } else { $0 } }
    }

    /// The words with the captured texts in them, and whether a word holds any.
    func filled(with groups: [String]) -> [(text: String, isCaptured: Bool)] {
        words.map { pieces in
            var (text, isCaptured) = ("", false)
            for piece in pieces {
                switch piece {
                case .text(let letters): text += letters
                case .group(let number):
                    text += groups.indices.contains(number - 1) ? groups[number - 1] : ""
                    isCaptured = true
                }
            }
            return (text, isCaptured)
        }
    }

    private static func pieces(of word: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        var rest = word
        while let letter = rest.popFirst() {
            if letter == "$", let digit = rest.first?.wholeNumberValue, digit > 0 {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(.group(digit))
                rest.removeFirst()
            } else {
                text.append(letter)
            }
        }
        return text.isEmpty ? pieces : pieces + [.text(text)]
    }
}
