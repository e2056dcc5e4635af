extension HeteronymTable {
    /// Other words with two senses.
    static let states: [[HeteronymEntry]] = [
        HeteronymEntry.senses(
            "read", ("present", "ˈɹiːd"), ("past", "ˈɹɛd"), by: .tense, lean: 0,
            [.after("and write, or write, write", 5), .before("write and, write or", 5)]),
        HeteronymEntry.senses(
            "minute", ("time", "ˈmɪnɪt"), ("tiny", "maɪˈnuːt|maɪˈnjuːt"), by: .counted, lean: 0,
            [
                .after(
                    """
                    amounts, amount, quantities, quantity, particles, detail, details, differences, \
                    traces, changes, fraction, fractions, organisms, variations, pieces, fragments, doses, \
                    levels, spots, hairs, teeth, creatures, dots, structure, structures, examination, \
                    crystals, droplets, holes, grains, inspection, cracks, scales, forms
                    """, -10),
                .before("very, extremely, so, almost, of, with, some, many, these, in", -1),
                .before("first, opening, second, closing", 4),
                .before("minute by, by the, up to the, last, final, the last, injury time, stoppage time", 7),
                .after("by minute, hand, hands, book, books, maid, later, of the", 7),
                .before("the, a, last", 1),
            ]),
        HeteronymEntry.senses(
            "content", ("matter", "ˈkɒntɛnt"), ("satisfied", "kənˈtɛnt"), lean: 3,
            [
                .after(
                    """
                    to be, in the knowledge, with his, with her, with their, with the way, just to, \
                    themselves, himself, yourself
                    """,
                    -4), .after("with", -1),
                .before(
                    """
                    be, is, am, are, feel, feels, felt, perfectly, quite, seem, seems, seemed, more than, \
                    being, not, i'm, happy and, were, was
                    """,
                    -5),
                .before(
                    """
                    of, the, web, video, online, its, digital, web site, fat, sugar, this, your, our, \
                    original, unique, quality, great, new, good, add
                    """,
                    4),
                .after(
                    """
                    marketing, creator, creators, creation, is, management, on, strategy, that, for, \
                    provider, providers
                    """,
                    4),
            ]),
        HeteronymEntry.senses(
            "contents", ("matter", "ˈkɒntɛnts"), ("satisfied", "kənˈtɛnts"), lean: 5,
            [.after("himself, herself, itself", -8)]),
        HeteronymEntry.senses(
            "invalid", ("void", "ɪnˈvælɪd"), ("patient", "ˈɪnvəlɪd"), by: .standing, lean: 0,
            [
                .before("elderly, his, her", -2),
                .near(
                    "declared, declare, declares, ruled, held, rendered, deemed, considered, made, makes", 5),
                .before("old, poor, chronic, bedridden, helpless, permanent, virtual, lifelong", -7),
                .after(
                    """
                    for, and bedridden, mother, father, wife, husband, son, daughter, brother, sister, \
                    aunt, uncle, chair, carriage, soldier, soldiers, veterans, pension, pensions, \
                    child, parents, lady
                    """, -6),
                .after(
                    """
                    ballot, ballots, vote, votes, because, or, password, claim, input, argument, address, \
                    code, ticket, card, contract, marriage, certificate, name, request
                    """, 6),
            ]),
        HeteronymEntry.senses(
            "upset", ("distressed", "ʌpˈsɛt"), ("defeat", "ˈʌpsɛt"), lean: 3,
            [
                .before(
                    """
                    an, the, major, big, biggest, stunning, huge, first, shock, greatest, of the, stomach, \
                    in an, surprise
                    """,
                    -6),
                .after("win, victory, of, bid, loss, alert, special, wins", -4),
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
