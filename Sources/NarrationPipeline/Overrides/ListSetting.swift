import NarrationModel

/// A value in a list of a configuration, such as `caption` in `keep` of `[reading]`.
package struct ListSetting: Hashable, Sendable {
    /// The table that has the list.
    package enum Table: Hashable, Sendable {
        /// `[reading]`, for all pages of a configuration, or for the one page beside which the file lies.
        case reading
        /// The `[[site]]` of a host.
        case site(host: String)
        /// `[lexicon]`.
        case lexicon
    }

    package var table: Table
    package var key: String
    package var value: String

    package init(_ table: Table, key: String, value: String) {
        self.table = table
        self.key = key
        self.value = value
    }

    /// The setting as a line of TOML.
    package var line: String { "\(key) = [\(value.quotedForTOML)]" }

    /// `text` with the value put in; everything else stays as it is, comments and order included.
    func added(to text: String) -> String {
        let lines = TOMLLines(text)
        guard let body = lines.body(of: table) else {
            let gap = text.isEmpty ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
            return text + gap + header + line + "\n"
        }
        guard let list = lines.list(key, in: body) else { return lines.inserting(line, behind: body) }
        return lines.inserting(value.quotedForTOML, into: list)
    }

    /// `text` without the value; nil when it does not have it. A list that is left empty stays.
    func removed(from text: String) -> String? {
        let lines = TOMLLines(text)
        guard let body = lines.body(of: table), let list = lines.list(key, in: body) else { return nil }
        return lines.removing(value, from: list)
    }

    private var header: String {
        switch table {
        case .reading: "[reading]\n"
        case .lexicon: "[lexicon]\n"
        case .site(let host): "[[site]]\nhost = \(host.quotedForTOML)\n"
        }
    }
}
