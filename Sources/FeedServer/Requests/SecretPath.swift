/// An address that carries the secret, for apps that cannot ask for a password: `/t/SECRET/feed.xml`.
package enum SecretPath {
    static let prefix = "/t/"

    /// The path without the secret when it carries the right one; nil otherwise.
    package static func opened(_ path: String, by secret: Secret) -> String? {
        guard path.hasPrefix(prefix) else { return nil }
        let rest = path.utf8.dropFirst(prefix.utf8.count)
        let guess = rest.prefix { $0 != UInt8(ascii: "/") }
        guard secret.matches(guess), rest.count > guess.count else { return nil }
        return String(rest.dropFirst(guess.count))
    }
}
