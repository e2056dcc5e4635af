/// The timed texts of a page.
struct HTMLItems: Sendable {
    /// The texts that are items, in the page's order.
    var items: [HTMLItem] = []

    /// Lines with the times of a live blog's posts, which stay in the story.
    var postTimes: Set<Int> = []

    /// Whether the page has nothing but items.
    var areWholePage = false
}
