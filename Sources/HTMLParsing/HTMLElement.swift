/// What stands in an element's start tag.
package struct HTMLElement: Hashable, Sendable {
    /// One attribute with its value, entities decoded.
    struct Attribute: Hashable, Sendable {
        let name: HTMLAttribute
        let value: String
    }

    package let tag: HTMLTag

    private let attributes: [Attribute]

    init(tag: HTMLTag, attributes: [Attribute]) {
        self.tag = tag
        self.attributes = attributes
    }

    /// The attribute's value; empty for one without a value, nil for none.
    package subscript(name: HTMLAttribute) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// Whether the element has any attribute that ``HTMLAttribute`` lists.
    package var hasAttributes: Bool { !attributes.isEmpty }
}
