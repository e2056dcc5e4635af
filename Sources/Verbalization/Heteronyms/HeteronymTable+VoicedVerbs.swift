extension HeteronymTable {
    /// Words that end in a voiceless sound as nouns and adjectives, and in a voiced one as verbs.
    static let voicedVerbs: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "use", "ˈjuːs", "ˈjuːz", lean: -1,
            [
                .before("put to, put it to, puts to, into, come into", 6),
                .after("of", 3), .after("case, cases", 4),
                .before(
                    """
                    drug, land, water, fair, energy, internet, public, personal, home, tobacco, alcohol, \
                    substance, opioid, cannabis, end
                    """,
                    2), .before("for, in, no, of", 1), .before("used, drugs", -1),
            ]),
        HeteronymEntry.pair("misuse", "ˌmɪsˈjuːs", "ˌmɪsˈjuːz", lean: 0),
        HeteronymEntry.pair("reuse", "ˌɹiːˈjuːs", "ˌɹiːˈjuːz", lean: -1, [.after("is, was, of, rate", 3)]),
        HeteronymEntry.pair("abuse", "əˈbjuːs", "əˈbjuːz", lean: 2),
        HeteronymEntry.pair(
            "excuse", "ɪkˈskjuːs", "ɪkˈskjuːz", lean: 0,
            [.after("me", -4), .before("poor, no, good, lame", 3)]),
        HeteronymEntry.pair(
            "house", "ˈhaʊs", "ˈhaʊz", lean: 3, isCounted: false,
            [.after("prices, price, and, music, speaker", 4)]),
        HeteronymEntry.senses(
            "close", ("near", "ˈkloʊs"), ("shut", "ˈkloʊz"), by: .speech, lean: 0,
            [
                .after(
                    """
                    to, by, enough, range, quarters, friend, friends, call, ties, as, proximity, contact, \
                    attention, up, together, behind, race
                    """,
                    4),
                .after("down, out of business, off", -3),
                .after("the, its, his, her, their, your, all, a, for, at, its doors, early, on", -2),
                .before(
                    """
                    so, too, very, how, come, comes, came, get, gets, getting, got, stay, look, pretty, \
                    that, as, is, was, are, were, really, particularly, especially, up, been, be, \
                    extremely
                    """,
                    5),
                .after("of", -12), .before("the market, markets, stocks, shares", -3),
                .before("to a, at the, before the, by the, market, since the, until the, at market", -8),
                .before("at, before, since, by", -3),
            ]),
        HeteronymEntry.pair(
            "live", "ˈlaɪv", "ˈlɪv", lean: 1, isCounted: false, takesObject: false,
            [
                .after("life", -5),
                .after("in", -3),
                .after(
                    """
                    at, with, near, alone, abroad, under, there, longer, together, without, within, here, \
                    outside, by, up, through, among, their, a, my, next, happily, where, on, below
                    """,
                    -2),
                .after(
                    """
                    broadcast, broadcasts, music, tv, television, updates, blog, coverage, performance, \
                    performances, audience, event, events, show, shows, chat, animals, birds, ammunition, \
                    fire, wire, action, band, bands, concert, concerts, album, in concert, from, score, \
                    webcast, webinar, demo, feed, q, streams, video, in action, demonstration, \
                    entertainment, sessions, session, class, classes, and in
                    """,
                    4),
                .after("stream, streams, streaming, streamed", 9),
                .before(
                    """
                    go, goes, going, went, gone, is, are, was, were, broadcast, streamed, aired, \
                    performed, shown, appear, tv, a, the, perform, airs, air, play, performing, played, \
                    streaming, watch, watched, seen, see, be, both, facebook, instagram, xbox, windows, \
                    saturday night, youtube, recorded
                    """,
                    5),
                .before(
                    """
                    to, they, we, i, you, who, people, families, that, where they, still, now, currently, \
                    and, residents, where we, actually, only, both
                    """,
                    -1),
                .before("to watch, to play, to go, to be", 5),
                .before("broadcasts, streams, shows, games, matches", 4),
            ]),
        HeteronymEntry.pair(
            "lives", "ˈlaɪvz", "ˈlɪvz", lean: 1, isCounted: false, takesObject: false,
            [
                .after(
                    """
                    in, with, near, on, alone, at, there, upstairs, downstairs, nearby, outside, abroad, \
                    here, off, next, around, where
                    """,
                    -3), .after("lost, and, of, were, saved", 3),
                .before("and, wife, family, man, woman", -1), .before("now, currently, still", -6),
                .after("and works, and teaches, and studies", -6),
            ]),
    ]
}
