import HTMLParsing

/// The list of all rules that leave out whole elements, in the order in which they are asked.
enum ElementRules {
    static let all: [any ElementRule.Type] = [
        HiddenElement.self, FormControl.self, SiteNavigation.self, PageHeader.self, PageFooter.self,
        ConsentDialog.self, CommentThread.self, NewsletterBox.self, AdvertisementBox.self, ShareButtons.self,
        RelatedContent.self, Sidebar.self, AuthorBox.self, TagLinks.self, TableOfContents.self,
        MediaPlayer.self,
        PaywallBox.self, RepublicationBox.self, DisclaimerBox.self, RubyAnnotation.self, StruckElement.self,
    ]

    private static let any: [any ElementRule.Type] = [HiddenElement.self]
    private static let named = all.filter { $0 != HiddenElement.self }
    private static let tags = named.reduce(into: Set<HTMLTag>()) { $0.formUnion($1.tags) }
    private static let parts = named.reduce(into: PageParts()) { $0.formUnion($1.parts) }

    /// The rules that can apply to an element with names that say `parts`; most elements have nothing that a rule knows.
    static func candidates(for element: HTMLElement, _ parts: PageParts) -> [any ElementRule.Type] {
        let isKnown =
            !parts.isDisjoint(with: Self.parts) || tags.contains(element.tag) || element[.role] != nil
        return isKnown ? all : any
    }
}
