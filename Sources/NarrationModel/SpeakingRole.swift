/// A role as a voice tells them apart: those of blocks, and the headline of a feed item.
package enum SpeakingRole: String, Sendable, CaseIterable {
    case headline
    case itemHeadline = "item-headline"
    case byline
    case timestamp
    case standfirst
    case crosshead
    case paragraph
    case quotation
    case listItem = "list-item"
    case caption
    case note
    case announcement

    package init(_ role: BlockRole, in kind: Article.Kind) {
        self =
            switch role {
            case .headline: kind == .item ? .itemHeadline : .headline
            case .byline: .byline
            case .timestamp: .timestamp
            case .standfirst: .standfirst
            case .crosshead: .crosshead
            case .paragraph: .paragraph
            case .quotation: .quotation
            case .listItem: .listItem
            case .caption: .caption
            case .note: .note
            case .announcement: .announcement
            }
    }
}
