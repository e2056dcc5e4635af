/// Categories are those of Apple's list, with their capitals and signs; the second level belongs to the first.
struct CategoryNames: FeedRule {
    let code = "category-unknown"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("itunes:category") ?? []).flatMap { category -> [FeedFault] in
            let name = category["text"] ?? ""
            guard let below = AppleCategories.all[name] else {
                return name.isEmpty
                    ? [] : [fault(name, "'\(nearest(name, AppleCategories.all.keys.sorted()))'", category)]
            }
            return category.all("itunes:category").compactMap { part in
                let name = part["text"] ?? ""
                guard !below.contains(name) else { return nil }
                return fault(name, "'\(nearest(name, below))'", part)
            }
        }
    }

    private func fault(_ name: String, _ remedy: String, _ element: CheckedElement) -> FeedFault {
        FeedFault(
            "a category must be one of Apple's list, and '\(name)' is none; write it exactly, such as \(remedy)",
            at: element)
    }

    /// The name that differs by capitals alone, or the first.
    private func nearest(_ name: String, _ names: [String]) -> String {
        names.first { $0.lowercased() == name.lowercased() } ?? names.first ?? "News"
    }
}
