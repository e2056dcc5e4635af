/// `podcast:alternateEnclosure` has a type, at least one source with an address, and at most one digest, of the kind SRI.
struct AlternateEnclosures: FeedRule {
    let code = "alternate-enclosure-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { $0.all("podcast:alternateEnclosure") }.compactMap { enclosure in
            fault(of: enclosure).map {
                FeedFault("'podcast:alternateEnclosure' must have \($0); mend it", at: enclosure)
            }
        }
    }

    private func fault(of enclosure: CheckedElement) -> String? {
        let sources = enclosure.all("podcast:source")
        if sources.isEmpty || sources.contains(where: { $0["uri"] == nil }) {
            return "a 'podcast:source' with a 'uri'"
        }
        if let length = enclosure["length"], (Int(length) ?? -1) < 0 { return "its 'length' in bytes" }
        if let rate = enclosure["bitrate"], (Double(rate) ?? 0) <= 0 {
            return "its 'bitrate' in bits a second"
        }
        let digests = enclosure.all("podcast:integrity")
        if digests.count > 1 { return "one 'podcast:integrity'" }
        guard let digest = digests.first, digest["type"] == "sri" else {
            return digests.isEmpty ? nil : "a 'podcast:integrity' of the type 'sri'"
        }
        return digest["value"]?.hasPrefix("sha256-") == true ? nil : "a digest such as 'sha256-…'"
    }
}
