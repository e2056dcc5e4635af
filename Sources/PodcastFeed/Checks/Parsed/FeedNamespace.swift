/// The namespaces of a podcast feed, by their usual prefixes.
enum FeedNamespace: String, CaseIterable {
    case itunes
    case podcast
    case atom
    case content

    /// The address, which has to be this letter for letter.
    var address: String {
        switch self {
        case .itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd"
        case .podcast: "https://podcastindex.org/namespace/1.0"
        case .atom: "http://www.w3.org/2005/Atom"
        case .content: "http://purl.org/rss/1.0/modules/content/"
        }
    }

    /// The namespace of an address.
    init?(address: String) {
        guard let namespace = Self.allCases.first(where: { $0.address == address }) else { return nil }
        self = namespace
    }
}
