/// The attachments of a JSON Feed are files with the sizes that it says, and the enclosure is among them.
enum JSONFeedAttachments {
    static func faults(in json: WrittenJSONFeed, _ feed: CheckedFeed, size: (String) -> Int?) -> [String] {
        zip(json.items ?? [], feed.items).flatMap { item, rssItem -> [String] in
            let attachments = item.attachments ?? []
            let enclosure = rssItem.first("enclosure")?["url"]
            let missing = enclosure.map { url in !attachments.contains { $0.url == url } } ?? false
            return (missing ? ["the enclosure '\((enclosure ?? "").suffix(60))' must be an attachment"] : [])
                + attachments.compactMap { fault(of: $0, feed, size: size) }
        }
    }

    private static func fault(
        of attachment: WrittenJSONFeed.Attachment, _ feed: CheckedFeed, size: (String) -> Int?
    ) -> String? {
        guard let url = attachment.url, attachment.mimeType != nil else {
            return "an attachment must have 'url' and 'mime_type'"
        }
        guard let path = feed.path(of: url) else { return nil }
        guard let byteCount = size(path) else {
            return "an attachment must be a file that exists, and '\(path)' does not"
        }
        guard let written = attachment.sizeInBytes, written != byteCount else { return nil }
        return "the size of '\(path)' must be its \(byteCount) bytes, and is \(written)"
    }
}
