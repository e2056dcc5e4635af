/// An element's name with what its prefix stands for.
package struct XMLName: Hashable, Sendable {
    /// The address that the prefix stands for; nil when the page declares none.
    package let namespace: String?

    /// What stands in front of the colon; empty when there is none.
    package let prefix: String

    package let local: String

    /// The name that a tag writes as `raw`.
    init(_ raw: String, namespace: (String) -> String?) {
        let colon = raw.firstIndex(of: ":")
        prefix = colon.map { String(raw[..<$0]) } ?? ""
        local = colon.map { String(raw[raw.index(after: $0)...]) } ?? raw
        self.namespace = namespace(prefix)
    }
}
