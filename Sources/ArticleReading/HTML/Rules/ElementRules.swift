/// The list of all rules that leave out whole elements, in the order in which they are asked.
enum ElementRules {
    static let all: [any ElementRule.Type] = [
        HiddenElement.self, FormControl.self, SiteNavigation.self, PageHeader.self, PageFooter.self,
        ConsentDialog.self, CommentThread.self, NewsletterBox.self, AdvertisementBox.self, ShareButtons.self,
        RelatedContent.self, Sidebar.self, AuthorBox.self, TagLinks.self, TableOfContents.self,
        MediaPlayer.self,
        PaywallBox.self, RepublicationBox.self, DisclaimerBox.self, RubyAnnotation.self, StruckElement.self,
    ]
}
