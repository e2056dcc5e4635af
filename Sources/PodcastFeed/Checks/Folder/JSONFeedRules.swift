/// The rules for a JSON Feed beside the RSS document of the same name.
package enum JSONFeedRules {
    package static let codes = ["json-feed-wrong", "json-feed-differs", "json-attachment-wrong"]

    /// What is wrong; `size` tells the size of a file below the public folder, nil when it is missing.
    package static func findings(
        in json: WrittenJSONFeed?, name: String, beside feed: CheckedFeed, size: (String) -> Int?
    ) -> [FeedFinding] {
        guard let json else {
            return [
                FeedFinding(
                    "json-feed-wrong", .error, name,
                    "a JSON Feed must be JSON of its form; run 'narrate feed' again")
            ]
        }
        return JSONFeedForm.faults(in: json, name: name, feed).map {
            FeedFinding("json-feed-wrong", .error, name, "\($0); run 'narrate feed' again")
        }
            + JSONFeedItems.faults(in: json, feed).map {
                FeedFinding("json-feed-differs", .error, name, "\($0); run 'narrate feed' again")
            }
            + JSONFeedAttachments.faults(in: json, feed, size: size).map {
                FeedFinding("json-attachment-wrong", .error, name, "\($0); run 'narrate feed' again")
            }
    }
}
