/// A timed item of a page: an element with a time and a short text of its own.
struct HTMLItem: Sendable {
    /// The element's node.
    let node: Int
    let time: ItemTime
}
