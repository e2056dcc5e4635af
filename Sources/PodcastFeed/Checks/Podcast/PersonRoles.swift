/// Roles and groups of people are those of the namespace's taxonomy (podcast-namespace, `taxonomy.json`), as far as articles have them.
struct PersonRoles: FeedRule {
    let code = "person-role-unknown"
    let severity = FeedFinding.Severity.warning

    private static let roles = [
        "cast": ["host", "guest", "narrator", "announcer", "reporter", "voice actor"],
        "writing": [
            "author", "writer", "co-writer", "guest writer", "editor", "managing editor",
            "editorial director",
            "researcher", "fact checker", "translator",
        ],
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.everywhere("podcast:person").compactMap { person in
            // The namespace's defaults.
            let (group, role) = (
                (person["group"] ?? "cast").lowercased(), (person["role"] ?? "host").lowercased()
            )
            guard Self.roles[group]?.contains(role) != true else { return nil }
            return FeedFault(
                "a person's role should be one of the taxonomy, and '\(role)' of group '\(group)' is none; write 'narrator' of 'cast', or 'author' of 'writing'",
                at: person)
        }
    }
}
