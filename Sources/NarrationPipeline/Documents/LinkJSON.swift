import NarrationModel

/// A feed's entry that is only a link, as JSON writes it.
struct LinkJSON: Encodable {
    var kind: LinkedPage.Kind
    var url: String
    var title: String?
    var published: String?
    var source: [Int]

    init(_ link: LinkedPage) {
        kind = link.kind
        url = link.url
        title = link.title
        published = link.published?.iso8601
        source = link.source.pair
    }
}
