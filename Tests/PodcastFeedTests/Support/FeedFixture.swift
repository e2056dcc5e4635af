import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// A show and its episodes, as fixtures write them.
struct FeedFixture: Decodable {
    private struct Show: Decodable {
        var title: String
        var description: String
        var author: String?
        var email: String?
        var language: String
        var categories: [[String]]
        var isExplicit: Bool?
        var copyright: String?
        var medium: String?
        var isLocked: Bool?
        var website: String?
        var address: String
        var hub: String?
    }

    private var show: Show
    private var selection: String
    private var page: Int?
    private var olderCount: Int
    var episodes: [FeedEpisode]

    init(_ folder: FixtureFolder) throws {
        self = try JSONDecoder().decode(FeedFixture.self, from: Data(contentsOf: folder.input()))
    }

    var documents: FeedDocuments {
        get throws {
            let address = try #require(PublicAddress(show.address))
            let channel = Channel(
                title: show.title, description: show.description, author: show.author, email: show.email,
                language: show.language,
                categories: show.categories.map {
                    Channel.Category(name: $0[0], subcategory: $0.count > 1 ? $0[1] : nil)
                },
                isExplicit: show.isExplicit ?? false, copyright: show.copyright,
                medium: show.medium ?? "podcast", isLocked: show.isLocked ?? true, website: show.website,
                cover: .init(path: "cover-1a2b.jpg", size: 1500), address: address, hub: show.hub)
            let selection = try #require(FeedIdentity.Selection(rawValue: selection))
            return FeedDocuments(
                channel: channel, selection: selection,
                page: FeedPage(number: page, olderCount: olderCount), episodes: episodes)
        }
    }
}
