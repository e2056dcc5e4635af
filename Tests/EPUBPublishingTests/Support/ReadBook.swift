import Foundation
import NarrationModel
import Testing

@testable import EPUBPublishing

/// A book's documents, and what its overlays say, read by expressions and not by the code that wrote them.
struct ReadBook {
    struct Clip: Hashable {
        /// Such as `article-1.xhtml#s3`.
        let text: String
        let audio: String

        /// In milliseconds.
        let start: Int
        let end: Int
    }

    let documents: [String: String]

    init(_ book: EPUBBook) throws {
        documents = Dictionary(
            uniqueKeysWithValues: try BookLayout(book).documents.map { ($0.name, $0.document) })
    }

    func document(_ name: String) throws -> String { try #require(documents["EPUB/" + name]) }

    /// The clips of an article's overlay in order.
    func clips(_ number: Int = 1) throws -> [Clip] {
        let expression =
            /<par><text src="([^"]*)"\/><audio src="([^"]*)" clipBegin="([^"]*)" clipEnd="([^"]*)"\/><\/par>/
        return try document("overlay-\(number).smil").matches(of: expression).map { match in
            Clip(
                text: String(match.1), audio: String(match.2), start: milliseconds(match.3),
                end: milliseconds(match.4))
        }
    }

    /// The text of an article's element, without its markup.
    func text(of id: String, in number: Int = 1) throws -> String {
        let document = try document("article-\(number).xhtml")
        let start = try #require(document.range(of: "id=\"\(id)\""))
        let tag = try #require(document[..<start.lowerBound].lastIndex(of: "<"))
        let name = document[tag...].dropFirst().prefix { $0 != " " }
        let content = try #require(document[start.upperBound...].firstIndex(of: ">"))
        var depth = 1
        var text = ""
        for match in document[content...].dropFirst().matches(of: /<(\/?)(\w+)[^>]*>|([^<]+)/) {
            if let piece = match.3 { text += piece }
            if match.2 == name { depth += match.1?.isEmpty == true ? 1 : -1 }
            if depth == 0 { break }
        }
        return text
    }

    private func milliseconds(_ clock: Substring) -> Int {
        let parts = clock.split { ":.".contains($0) }.compactMap { Int($0) }
        return parts.count == 4 ? ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3] : -1
    }
}
