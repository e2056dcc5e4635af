/// The rules for RSS documents, in the order in which findings are listed.
package enum FeedRules {
    package static let all: [any FeedRule] =
        XMLRules.all + [
            RSSVersion(), NamespaceAddresses(),
            TagSpelling(),
            RequiredChannelElements(), RecommendedChannelElements(), RequiredItemElements(),
            RecommendedItemElements(), SingleElements(),
            TextLengths(), TextMargins(), DescriptionLength(), PodcastTextLengths(),
            LanguageTags(), ExplicitValues(), YesValues(), EpisodeTypes(), EpisodeNumbers(), CategoryNames(),
            OwnerAddress(), SelfLink(), HubLink(), AddressForm(), AddressesBelowBase(), FileNameLetters(),
            ImageEndings(),
            GUIDForm(), EnclosureEndings(), EnclosureTypes(), EnclosureLengths(), DateForm(), DateWeekdays(),
            DurationForm(),
            FeedGUIDForm(), FeedGUIDOfAddress(), LockedValues(), MediumValues(), DisclosureTags(),
            DisclosureTagValues(), PersonRoles(), NarratorNamed(), UpdateFrequency(),
            ChaptersTag(), TranscriptTypes(), TranscriptOrder(), TranscriptForApple(), TranscriptLanguages(),
            AlternateEnclosures(),
        ]
}
