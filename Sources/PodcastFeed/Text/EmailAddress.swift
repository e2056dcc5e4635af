internal import NarrationModel

/// An address for e-mail, by its form: one `@`, and a host of several labels behind it.
struct EmailAddress: Hashable {
    let text: String

    /// The address that is all of `raw` but white space at its ends; nil for what cannot be one.
    init?(_ raw: String) {
        let line = raw.onOneLine
        let parts = line.split(separator: "@", omittingEmptySubsequences: false)
        guard !line.contains(" "), parts.count == 2, !parts[0].isEmpty else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, !labels.contains("") else { return nil }
        text = line
    }
}
