internal import FoundationEssentials

/// The sentences of a paragraph as one line of JSON, under the paragraph's own ID.
package struct SentencesJSON: Encodable {
    let id: ID?
    let sentences: [String]

    /// Finds the sentences of `line`, which is an object `{"id": …, "text": …}` or else the text itself.
    package init(line: String) {
        let paragraph = line.hasPrefix("{") ? Self.paragraph(of: line) : nil
        id = paragraph?.id
        sentences = LineSegmenter.sentences(in: paragraph?.text ?? line)
    }

    private static func paragraph(of line: String) -> Paragraph? {
        try? JSONDecoder().decode(Paragraph.self, from: Data(line.utf8))
    }

    private struct Paragraph: Decodable {
        var id: ID?
        var text: String
    }

    /// What names a paragraph: text or a whole number.
    enum ID: Codable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try value.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .text(let text): try value.encode(text)
            case .number(let number): try value.encode(number)
            }
        }
    }
}
