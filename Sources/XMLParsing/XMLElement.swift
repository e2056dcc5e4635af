/// What stands in an element's start tag.
package struct XMLElement: Hashable, Sendable {
    /// One attribute under the name that the tag writes, prefix included, with its value decoded.
    package struct Attribute: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let name: XMLName

    /// The attributes in order, without declarations of namespaces.
    package let attributes: [Attribute]

    /// The value of the attribute called `name` as the tag writes it, such as `xml:base`.
    package subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}
