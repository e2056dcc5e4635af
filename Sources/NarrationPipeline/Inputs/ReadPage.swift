package import NarrationModel

/// One page that was read, and where it came from.
package struct ReadPage: Sendable {
    /// The file's path or the address.
    package var source: String
    package var edition: Edition

    package init(source: String, edition: Edition) {
        self.source = source
        self.edition = edition
    }
}
