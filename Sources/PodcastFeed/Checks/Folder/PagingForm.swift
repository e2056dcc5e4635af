/// The pages of a feed lead to each other: from the newest to the oldest by `next`, back by `prev`, and to both ends.
package enum PagingForm {
    package static let code = "paging-wrong"

    /// What is wrong with pages that were found by following `next` from the newest on.
    package static func findings(in chain: [PagingLinks], base: String?) -> [FeedFinding] {
        guard let base, let newest = chain.first, let oldest = chain.last, chain.count > 1 else { return [] }
        return chain.indices.flatMap { index -> [FeedFinding] in
            let page = chain[index]
            let wanted = [
                ("prev", page.previous, index > 0 ? base + chain[index - 1].name : nil),
                ("first", page.first, base + newest.name), ("last", page.last, base + oldest.name),
            ]
            return wanted.filter { $0.1 != $0.2 }.map { relation, _, address in
                FeedFinding(
                    code, .error, page.name,
                    "the link '\(relation)' must \(address.map { "be '\($0)'" } ?? "not be there"); run 'narrate feed' again"
                )
            }
        }
    }
}
