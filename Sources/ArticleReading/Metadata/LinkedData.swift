/// What a page's JSON-LD (schema.org) says of its article.
struct LinkedData: Sendable {
    private(set) var headline: String?
    private(set) var authors: [String] = []
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var language: String?
    private(set) var url: String?
    private(set) var section: String?
    private(set) var publisher: String?
    private(set) var imageURL: String?

    /// Whether the page says that it has an article, and that this is a live blog.
    private(set) var isArticle = false
    private(set) var isLiveBlog = false

    private static let articleTypes = WordList(
        "newsarticle article blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle "
            + "backgroundnewsarticle reviewnewsarticle askpublicnewsarticle liveblogposting techarticle scholarlyarticle "
            + "report socialmediaposting advertisercontentarticle satiricalarticle medicalscholarlyarticle")
    private static let liveTypes = WordList("liveblogposting")
    private static let pageTypes = WordList("webpage itempage medicalwebpage aboutpage qapage")
    private static let mostObjects = 2000

    /// Reads the texts of a page's JSON-LD scripts.
    init(_ scripts: [String]) {
        var objects: [JSONValue] = []
        for script in scripts {
            guard
                let start = script.utf8.firstIndex(where: {
                    $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
                }),
                let value = JSONValue(parsing: String(script[start...]))
            else { continue }
            Self.collect(value, into: &objects)
        }
        var people: [String: String] = [:]
        for object in objects {
            if let id = object["@id"]?.string, let name = object["name"]?.string { people[id] = name }
        }
        if let article = objects.first(where: { Self.isType($0, Self.articleTypes) }) {
            take(article, people)
            isArticle = true
        }
        isLiveBlog = objects.contains { Self.isType($0, Self.liveTypes) }
        if let page = objects.first(where: { Self.isType($0, Self.pageTypes) }) { takeDates(page) }
    }

    /// Every object in `value`, outer ones first.
    private static func collect(_ value: JSONValue, into objects: inout [JSONValue]) {
        var queue = [value]
        var next = 0
        while next < queue.count, next < mostObjects {
            switch queue[next] {
            case .array(let elements): queue += elements
            case .object(let members):
                objects.append(queue[next])
                for key in [
                    "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "author",
                    "hasPart",
                ] {
                    if let member = members[key] { queue.append(member) }
                }
            default: break
            }
            next += 1
        }
    }

    private static func isType(_ object: JSONValue, _ types: WordList) -> Bool {
        object["@type"]?.list.contains { $0.string.map { types.contains($0.lowercased()) } == true } == true
    }

    private mutating func take(_ article: JSONValue, _ people: [String: String]) {
        headline = article["headline"]?.string ?? article["name"]?.string
        let creators = article["author"] ?? article["creator"]
        authors =
            creators?.list.filter { !Self.isOrganization($0) }.compactMap { Self.name(of: $0, people) } ?? []
        language = article["inLanguage"]?.string
        url = article["url"]?.string ?? article["mainEntityOfPage"]?["@id"]?.string
        section = article["articleSection"]?.list.first?.string
        publisher = article["publisher"].flatMap { Self.name(of: $0, people) }
        imageURL = article["image"]?.list.first.flatMap { $0.string ?? $0["url"]?.list.first?.string }
        takeDates(article)
    }

    private mutating func takeDates(_ object: JSONValue) {
        published = published ?? object["datePublished"]?.string ?? object["dateCreated"]?.string
        modified = modified ?? object["dateModified"]?.string
    }

    private static func isOrganization(_ author: JSONValue) -> Bool {
        author["@type"]?.list.contains { $0.string?.hasSuffix("Organization") == true } == true
    }

    private static func name(of author: JSONValue, _ people: [String: String]) -> String? {
        if let name = author.string { return name }
        if let name = author["name"]?.list.first?.string { return name }
        return author["@id"]?.string.flatMap { people[$0] }
    }
}
