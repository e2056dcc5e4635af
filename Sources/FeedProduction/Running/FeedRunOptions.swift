package import NarrationPipeline

/// What a user chooses about a run beyond the configuration.
package struct FeedRunOptions: Sendable {
    /// Makes episodes anew that were made with other voices or formats.
    package var renews = false

    /// Leaves sources that failed alone for a while.
    package var isPatient = false

    /// How many seconds to wait for another run to end.
    package var patience: Int

    /// How many workers speak at once.
    package var workerCount: Int

    /// Whether sources on this machine and private networks may be fetched.
    package var allowsPrivateAddresses: Bool

    /// Where clips are kept.
    package var cache: CacheSettings

    package init(
        patience: Int = 600, workerCount: Int = Installation.coreCount, allowsPrivateAddresses: Bool = false,
        cache: CacheSettings = CacheSettings()
    ) {
        self.patience = patience
        self.workerCount = workerCount
        self.allowsPrivateAddresses = allowsPrivateAddresses
        self.cache = cache
    }
}
