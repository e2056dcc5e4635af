extension HeteronymTable {
    /// Words that end in a voiceless sound as nouns and adjectives, and in a voiced one as verbs.
    static let voicedVerbs: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "use", "ˈjuːs", "ˈjuːz", lean: -1,
            [
                .after("of", 3), .after("case, cases", 4),
                .before(
                    "drug, land, water, fair, energy, internet, public, personal, home, tobacco, alcohol, substance, opioid, cannabis, end",
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
                    "to, by, enough, range, quarters, friend, friends, call, ties, as, proximity, contact, attention, up, together, behind, race",
                    4),
                .after("down, out of business, off", -3),
                .after("the, its, his, her, their, your, all, a, for, at, its doors, early, on", -2),
                .before(
                    "so, too, very, how, come, comes, came, get, gets, getting, got, stay, look, pretty, that, as, is, was, are, were, really, particularly, especially, up, been, be, extremely",
                    5),
                .after("of", -12), .before("the market, markets, stocks, shares", -3),
                .before("to a, at the, before the, by the, market, since the, until the, at market", -8),
                .before("at, before, since, by", -3),
            ]),
        HeteronymEntry.pair(
            "live", "ˈlaɪv", "ˈlɪv", lean: 1, isCounted: false, takesObject: false,
            [
                .after("in", -3),
                .after(
                    "at, with, near, alone, abroad, under, there, longer, together, without, within, here, outside, by, up, through, among, their, a, my, next, happily, where, on, below",
                    -2),
                .after(
                    "broadcast, broadcasts, music, tv, television, updates, blog, coverage, performance, performances, audience, event, events, show, shows, chat, animals, birds, ammunition, fire, wire, action, band, bands, concert, concerts, album, in concert, from, score, webcast, webinar, demo, feed, q, streams, video, in action, demonstration, entertainment, sessions, session, class, classes, and in",
                    4),
                .after("stream, streams, streaming, streamed", 9),
                .before(
                    "go, goes, going, went, gone, is, are, was, were, broadcast, streamed, aired, performed, shown, appear, tv, a, the, perform, airs, air, play, performing, played, streaming, watch, watched, seen, see, be, both, facebook, instagram, xbox, windows, saturday night, youtube, recorded",
                    5),
                .before(
                    "to, they, we, i, you, who, people, families, that, where they, still, now, currently, and, residents, where we, actually, only, both",
                    -1),
                .before("to watch, to play, to go, to be", 5),
            ]),
        HeteronymEntry.pair(
            "lives", "ˈlaɪvz", "ˈlɪvz", lean: 1, isCounted: false, takesObject: false,
            [
                .after(
                    "in, with, near, on, alone, at, there, upstairs, downstairs, nearby, outside, abroad, here, off, next, around, where",
                    -3), .after("lost, and, of, were, saved", 3),
                .before("and, wife, family, man, woman, now, currently, still", -1),
            ]),
    ]

    /// Words with two senses.
    static let senses: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "tear", "ˈtɪɹ", "ˈtɛɹ", lean: 0, isCounted: false,
            [
                .after("gas", 6), .after("duct, ducts, drop, drops", 5),
                .after("up, down, apart, off, out, through, away, into, open, it, them", -3),
                .after("in his, in her, in the, in my, in their, in a", -8),
                .after("in his eye, in her eye, in my eye, in the eye", 9), .before("wear and", -6),
                .before("muscle, ligament, acl, meniscus, tendon, hamstring, cartilage", -7),
            ]),
        HeteronymEntry.pair(
            "tears", "ˈtɪɹz", "ˈtɛɹz", lean: 2, isCounted: false,
            [
                .after("up, down, apart, off, through, away, open, it", -4),
                .before("muscle, ligament, acl, meniscus, tendon, hamstring, cartilage", -7),
                .near("eyes, crying, cried, wept, sobbing", 2),
            ]),
        HeteronymEntry.pair(
            "wind", "ˈwɪnd", "ˈwaɪnd", lean: 2, isCounted: false,
            [
                .after("up, down, its way, their way, your way, back the clock, through", -6),
                .after("farm, farms, turbine, turbines, power, energy, speed, speeds, chill, and", 6),
                .after("down from, up to, through the trees", 2),
            ]),
        HeteronymEntry.pair(
            "winds", "ˈwɪndz", "ˈwaɪndz", lean: 2, isCounted: false,
            [
                .after("up, down, its way, through, around, along", -5),
                .before("high, strong, trade, the, of, and, cross, gusty", 4),
            ]),
        HeteronymEntry.senses(
            "wound", ("injury", "ˈwuːnd"), ("wind", "ˈwaʊnd"),
            [
                .after(
                    "up, down, around, round, its, his way, her way, their way, through, tightly, back", -5),
                .before("tightly, is, been, being", -1), .before("he, she, it", -5),
                .before("a, the, gunshot, stab, head, open, his, her, bullet, to", 4),
            ]),
        HeteronymEntry.senses(
            "lead", ("guide", "ˈliːd"), ("metal", "ˈlɛd"), lean: 3,
            [
                .after(
                    "poisoning, pipe, pipes, paint, paints, exposure, acid, contamination, levels, level, bullet, bullets, shot, free, pencil, pencils, weights, smelter, batteries, battery, based, ore, roof, lined, crystal, glaze, chromate, isotopes, service line, service lines, testing, solder, and copper, and mercury, and zinc, and arsenic, in drinking, in paint, in water, in the water, in their blood",
                    -7),
                .before(
                    "of lead, containing, toxic, molten, arsenic and, mercury and, zinc and, copper and, traces of, exposure to, blood, levels of, amounts of, exposed to, made of, like, contain, contains, arsenic, mercury, cadmium, cadmium and, pencil, poisonous",
                    -7),
                .near("mercury, arsenic, cadmium, zinc, asbestos, toxic, copper, metals, solder", -3),
            ]),
        HeteronymEntry.senses(
            "bow", ("bend", "ˈbaʊ"), ("weapon", "ˈboʊ"), lean: 1,
            [
                .after(
                    "and arrow, and arrows, tie, ties, hunting, hunter, string, saw, on her head, in her hair",
                    -5),
                .before(
                    "violin, red, ribbon, cello, long, compound, cross, pink, hair, big, satin, silk",
                    -3),
                .after("to, out, down, before, of the ship, his head, her head, their heads, wave", 3),
                .before("take a, took a, made his, made her, make his, to, ship's, final, the", 3),
            ]),
        HeteronymEntry.senses(
            "bows", ("bend", "ˈbaʊz"), ("weapon", "ˈboʊz"),
            [
                .after("and arrows, and ribbons", -5),
                .near("ribbons, ribbon, arrows, violin, hair, cute", -4), .after("to, out, down, before", 3),
            ]),
        HeteronymEntry.senses(
            "row", ("line", "ˈɹoʊ"), ("quarrel", "ˈɹaʊ"), lean: 3,
            [
                .after(
                    "over, about, between, erupted, broke out, with his, with her, erupts, deepens, escalates, rumbles",
                    -6),
                .before(
                    "diplomatic, furious, bitter, political, racism, blazing, family, public, angry, trade, escalating, growing, wage",
                    -6), .after("of houses, of seats, over the river", 6),
                .before("front, in a, back, death, skid, top, bottom, second, each, to, third, first", 6),
            ]),
        HeteronymEntry.senses(
            "rows", ("line", "ˈɹoʊz"), ("quarrel", "ˈɹaʊz"), lean: 3,
            [
                .after("over, about, between, erupted, with the, with his, with her", -6),
                .before("diplomatic, furious, bitter, political, blazing, family, public", -6),
                .after("of", 6),
            ]),
        HeteronymEntry.senses(
            "sow", ("seed", "ˈsoʊ"), ("pig", "ˈsaʊ"),
            [
                .near("pig, pigs, piglets, boar, farrow, farrowing, litter, pen, pregnant", -4),
                .before("a, the, pregnant", -5),
                .after("seeds, doubt, discord, division, confusion, fear, chaos, the seeds", 4),
            ]),
        HeteronymEntry.senses(
            "bass", ("music", "ˈbeɪs"), ("fish", "ˈbæs"), lean: 2,
            [
                .after("fishing, fish, boat, anglers, fillet, fillets, population, lake", -6),
                .before("sea, striped, largemouth, smallmouth, black, rock, white, caught a", -6),
                .near(
                    "fishing, fish, trout, salmon, lake, river, anglers, catfish, walleye, lure, lures", -5),
                .after("guitar, player, line, drum, lines", 6),
            ]),
        HeteronymEntry.senses(
            "dove", ("bird", "ˈdʌv"), ("dive", "ˈdoʊv|ˈdʌv"),
            [
                .before("he, she, it, they, i, we, who, then, and, stocks, shares, diver, divers", -5),
                .after(
                    "into, in, off, under, down, for, deep, deeper, right, headfirst, beneath, through, to",
                    -4), .before("a, the, white, mourning, turtle, of", 5),
            ]),
        HeteronymEntry.senses("read", ("present", "ˈɹiːd"), ("past", "ˈɹɛd"), by: .tense, lean: 0),
        HeteronymEntry.senses(
            "minute", ("time", "ˈmɪnɪt"), ("tiny", "maɪˈnuːt|maɪˈnjuːt"), lean: 3,
            [
                .after(
                    "amounts, amount, quantities, quantity, particles, detail, details, differences, traces, changes, fraction, fractions, organisms, variations, pieces, fragments, doses, levels",
                    -6), .before("very, extremely, so, almost, are, is, was, were", -5),
                .before(
                    "#, one, two, five, ten, a, every, last, per, this, th, twenty, thirty, next, in the", 4),
            ]),
        HeteronymEntry.senses(
            "content", ("matter", "ˈkɒntɛnt"), ("satisfied", "kənˈtɛnt"), lean: 3,
            [
                .after(
                    "to be, in the knowledge, with his, with her, with their, with the way, just to, themselves, himself, yourself",
                    -4), .after("with", -1),
                .before(
                    "be, is, am, are, feel, feels, felt, perfectly, quite, seem, seems, seemed, more than, being, not, i'm, happy and, were, was",
                    -5),
                .before(
                    "of, the, web, video, online, its, digital, web site, fat, sugar, this, your, our, original, unique, quality, great, new, good, add",
                    4),
                .after(
                    "marketing, creator, creators, creation, is, management, on, strategy, that, for, provider, providers",
                    4),
            ]),
        HeteronymEntry.senses(
            "contents", ("matter", "ˈkɒntɛnts"), ("satisfied", "kənˈtɛnts"), lean: 5,
            [.after("himself, herself, itself", -8)]),
        HeteronymEntry.senses(
            "invalid", ("void", "ɪnˈvælɪd"), ("patient", "ˈɪnvəlɪd"),
            [
                .before("an, elderly, his, her", -2),
                .before("old, poor, chronic, bedridden, helpless, permanent", -4),
                .after("for, and bedridden, mother, father, wife, husband, son, daughter, chair, aunt", -3),
                .after(
                    "ballot, ballots, vote, votes, because, or, password, claim, input, argument, address, code, ticket, card",
                    6),
            ]),
        HeteronymEntry.senses(
            "upset", ("distressed", "ʌpˈsɛt"), ("defeat", "ˈʌpsɛt"), lean: 3,
            [
                .before(
                    "an, the, major, big, biggest, stunning, huge, first, shock, greatest, of the, stomach, in an",
                    -6), .after("win, victory, of, bid, loss, alert, special", -4),
                .after("stomach, that, about, with, by, and, the", 3),
            ]),
        HeteronymEntry.senses(
            "resume", ("curriculum", "ˈɹɛzəmeɪ"), ("continue", "ɹɪˈzuːm|ɹɪˈzjuːm"), by: .speech, lean: -1,
            [
                .after("and cover, builder, writing, template, templates, writer, gap, or", 5),
                .before("talks, flights", -4), .after("talks, work, operations, normal, production", -3),
            ]),
        HeteronymEntry.senses(
            "resumes", ("curriculum", "ˈɹɛzəmeɪz"), ("continue", "ɹɪˈzuːmz|ɹɪˈzjuːmz"), by: .speech, lean: -1,
            [
                .before("trial, season, play, work, court, school, service, session, when", -4),
                .before("send, submit, sending, reading, reviewing, job", 4),
            ]),
    ]
}
