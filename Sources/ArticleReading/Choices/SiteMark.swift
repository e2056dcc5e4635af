/// What the settings for a site say of a part of a page, whatever the rules say.
enum SiteMark: Hashable, Sendable {
    case kept
    case dropped
}
