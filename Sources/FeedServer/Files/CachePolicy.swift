/// How long a client and those between may keep an answer without asking again (RFC 9111, section 5.2.2; RFC 8246).
package enum CachePolicy {
    /// A file in `episodes/` lies in a folder that is named for what it holds, so its address never has two contents. All else is
    /// asked for each time, and answered in short when it is the same.
    package static func field(path: String, isPrivate: Bool) -> String {
        guard path.hasPrefix("episodes/"), path.dropFirst("episodes/".count).contains("/") else {
            return isPrivate ? "private, no-cache" : "no-cache"
        }
        return "\(isPrivate ? "private" : "public"), max-age=31536000, immutable"
    }
}
