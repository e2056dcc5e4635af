package import ArgumentParser
package import NarrationPipeline

/// How the links of feeds are followed.
package struct FeedOptions: ParsableArguments {
    @Flag(name: .customLong("no-follow"), help: "Do not fetch the pages that a feed only links to.")
    package var staysOnFeed = false

    @Option(
        help: ArgumentHelp(
            "The most linked pages that are fetched for a feed; \(FollowSettings.usualLimit) when not given.",
            valueName: "count"))
    package var limit: Int?

    package init() {}

    package func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("'--limit' must be 1 or more") }
    }

    package var following: FollowSettings { FollowSettings(isOn: !staysOnFeed, limit: limit) }
}
