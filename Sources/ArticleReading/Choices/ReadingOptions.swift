/// What a user wants kept or dropped, wherever a page comes from.
///
/// Choices for a site override those for all pages, those for the page override both, and those asked for in this run override all.
package struct ReadingOptions: Sendable {
    /// For all pages.
    package var rules: RuleChoices

    /// For the pages of some sites.
    package var sites: [SiteSettings]

    /// For this page alone, whatever its host.
    package var page: SiteSettings?

    /// For this run.
    package var requested: RuleChoices

    /// The web address that the page came from; nil when it is asked what the page says of itself.
    package var address: String?

    package init(
        rules: RuleChoices = RuleChoices(), sites: [SiteSettings] = [], requested: RuleChoices = RuleChoices()
    ) {
        self.rules = rules
        self.sites = sites
        self.requested = requested
    }

    /// The choices for a page that says its address is `named`; the one it came from is preferred.
    func choices(for named: String?) -> PageChoices {
        let host = (address ?? named).flatMap(HostPattern.host)
        let matching =
            sites.filter { $0.host.matches(host) }.enumerated()
            .sorted { ($0.element.host.labelCount, $0.offset) < ($1.element.host.labelCount, $1.offset) }
            .map(\.element) + (page.map { [$0] } ?? [])
        let rules = matching.reduce(self.rules) { $0.overridden(by: $1.rules) }
        return PageChoices(rules: rules.overridden(by: requested), sites: matching)
    }
}
