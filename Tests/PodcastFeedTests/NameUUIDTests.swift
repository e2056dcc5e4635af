import Testing

@testable import PodcastFeed

@Suite struct NameUUIDTests {
    /// The vectors of the podcast namespace.
    @Test(arguments: [
        ("podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
        ("https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
        ("HTTP://podnews.net/rss///", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
        ("https://mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"),
    ])
    func `a podcast's UUID is made of its address without scheme and slashes at the end`(
        url: String, expected: String
    ) {
        #expect(NameUUID.podcast(feedURL: url) == expected)
    }

    @Test func `a name has a UUID in a namespace`() {
        // RFC 9562, A.4.
        let dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
        #expect(NameUUID.text(of: "www.example.com", in: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(
            NameUUID.text(of: "www.example.com", in: dns.uppercased())
                == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(
            NameUUID.text(of: "podnews.net/rss", in: NameUUID.podcastNamespace)
                == NameUUID.podcast(feedURL: "podnews.net/rss"))
    }

    @Test(arguments: [
        "", "6ba7b810", "6ba7b8109dad11d180b400c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8-", "6ba7b81-09dad-11d1-80b4-00c04fd430c8",
    ])
    func `what is no UUID is no namespace`(namespace: String) {
        #expect(NameUUID.text(of: "name", in: namespace) == nil)
    }
}
