/// The codes of all findings of `narrate feed check`, in their order.
package enum FeedFindingCodes {
    package static let all: [String] =
        FeedRules.all.map(\.code) + EpisodeRules.all.map(\.code) + [PagingForm.code] + EpisodeOrder.codes
        + [FeedAgreement.code] + JSONFeedRules.codes + OPMLRules.codes + folder

    /// The codes of what is found in the folder itself.
    private static let folder = [
        "base-address-unknown", "page-missing", "page-left-over", "show-image-wrong", "json-feed-missing",
        "index-missing",
    ]
}
