/// The value of `If-Match` and `If-None-Match` (RFC 9110, section 13.1).
package enum EntityTagList: Hashable, Sendable {
    /// `*`: any state at all.
    case any

    /// These states; what is no tag is left out.
    case tags([EntityTag])

    package init(_ field: String) {
        let elements = FieldList.elements(of: field)
        self = elements == ["*"] ? .any : .tags(elements.compactMap { EntityTag(field: $0) })
    }

    /// Whether it names the bytes that `tag` names.
    package func matchesStrongly(_ tag: EntityTag) -> Bool {
        matches { $0.matchesStrongly(tag) }
    }

    /// Whether it names what means the same as `tag`.
    package func matchesWeakly(_ tag: EntityTag) -> Bool {
        matches { $0.matchesWeakly(tag) }
    }

    private func matches(_ isSame: (EntityTag) -> Bool) -> Bool {
        switch self {
        case .any: true
        case .tags(let tags): tags.contains(where: isSame)
        }
    }
}
