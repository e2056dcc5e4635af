/// Addresses of pictures end as directories want them.
struct ImageEndings: FeedRule {
    let code = "image-ending"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.everywhere("itunes:image").compactMap { image in
            let path = (image["href"] ?? "").prefix { $0 != "?" }
            guard ![".jpg", ".jpeg", ".png"].contains(where: path.hasSuffix) else { return nil }
            return FeedFault("a picture's address must end with '.jpg' or '.png'; rename the file", at: image)
        }
    }
}
