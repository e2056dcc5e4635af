/// One of a show's feeds: which episodes it has, and the names of its files.
package struct FeedIdentity: Hashable, Sendable {
    package enum Selection: String, Sendable, CaseIterable {
        /// Everything: stories, items and editions.
        case all

        /// An episode for each story and item.
        case articles

        /// The daily editions.
        case editions
    }

    package var selection: Selection

    /// The UUID of the `podcast:guid` tag.
    package var guid: String

    package init(selection: Selection, guid: String) {
        self.selection = selection
        self.guid = guid
    }

    /// The feeds' files without an ending: `feed`, `articles` and `editions`.
    package var stem: String { selection == .all ? "feed" : selection.rawValue }
}
