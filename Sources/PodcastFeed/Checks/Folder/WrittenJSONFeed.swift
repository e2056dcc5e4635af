internal import FoundationEssentials

/// A JSON Feed (version 1.1) as it was written.
package struct WrittenJSONFeed: Sendable, Decodable {
    struct Attachment: Sendable, Decodable {
        var url: String?
        var mimeType: String?
        var sizeInBytes: Int?

        private enum CodingKeys: String, CodingKey {
            case url
            case mimeType = "mime_type"
            case sizeInBytes = "size_in_bytes"
        }
    }

    struct Item: Sendable, Decodable {
        var id: String?
        var contentHTML: String?
        var contentText: String?
        var attachments: [Attachment]?

        private enum CodingKeys: String, CodingKey {
            case id, attachments
            case contentHTML = "content_html"
            case contentText = "content_text"
        }
    }

    struct Hub: Sendable, Decodable {
        var type: String?
        var url: String?
    }

    var version: String?
    var title: String?
    var feedURL: String?
    var nextURL: String?
    var items: [Item]?
    var hubs: [Hub]?

    private enum CodingKeys: String, CodingKey {
        case version, title, items, hubs
        case feedURL = "feed_url"
        case nextURL = "next_url"
    }

    /// Nil when the bytes are no JSON of this form.
    package init?(_ bytes: [UInt8]) {
        guard let feed = try? JSONDecoder().decode(WrittenJSONFeed.self, from: Data(bytes)) else {
            return nil
        }
        self = feed
    }
}
