extension HeteronymTable {
    /// Nouns and verbs that differ in stress and are about as common as each other.
    static let nounsAndVerbs: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "record", "ˈɹɛkɚd|ˈɹɛkɔːd", "ɹɪˈkɔːɹd", lean: 1, formLean: 2,
            [.after("high, highs, low, profit, profits, number", 3)]),
        HeteronymEntry.pair(
            "object", "ˈɒbdʒɛkt", "əbˈdʒɛkt", lean: 1, formLean: 2, takesObject: false,
            [.after("to", -3), .after("strongly", -2)]),
        HeteronymEntry.pair(
            "present", "ˈpɹɛzənt", "pɹɪˈzɛnt", lean: 1, formLean: -1,
            [
                .before("at, to the, christmas, birthday, everyone", 3), .after("day, tense", 3),
                .after("with, to", -1),
            ]),
        HeteronymEntry.pair(
            "project", "ˈpɹɒdʒɛkt", "pɹəˈdʒɛkt", lean: 3,
            [
                .before("economists, analysts, forecasters, bank, fund, imf, agency, office", -5),
                .after("free cash flow, revenue, earnings, growth, sales, slower", -4),
            ]),
        HeteronymEntry.pair(
            "produce", "ˈpɹoʊduːs|ˈpɹɒdjuːs", "pɹəˈduːs|pɹəˈdjuːs", lean: -1, isCounted: false,
            [
                .before(
                    """
                    fresh, local, farm, organic, seasonal, dairy, agricultural, of, of fresh, buy, sell, \
                    their fresh
                    """,
                    4)
            ]),
        HeteronymEntry.pair(
            "permit", "ˈpɜːmɪt", "pɚˈmɪt", lean: 0, formLean: 1,
            [
                .after("holder, holders, application, fee, fees", 4),
                .before("law, rules, rule, laws, constitution, app", -4),
            ]),
        HeteronymEntry.pair("conduct", "ˈkɒndʌkt", "kənˈdʌkt", lean: -1, [.after("unbecoming", 3)]),
        HeteronymEntry.pair(
            "conflict", "ˈkɒnflɪkt", "kənˈflɪkt", lean: 2, formLean: 1, takesObject: false,
            [.after("with", -4)]),
        HeteronymEntry.pair(
            "contract", "ˈkɒntɹækt", "kənˈtɹækt", lean: 1, formLean: 2,
            [
                .after("covid, hiv, malaria, measles, polio, the virus, sharply, when, at an annual", -3),
                .after("as it", -6),
            ]),
        HeteronymEntry.pair("contest", "ˈkɒntɛst", "kənˈtɛst", lean: 1),
        HeteronymEntry.pair(
            "contrast", "ˈkɒntɹæst|ˈkɒntɹɑːst", "kənˈtɹæst|kənˈtɹɑːst", lean: 1,
            [.after("with, sharply", -4), .before("in, by, stark, sharp", 3)]),
        HeteronymEntry.pair(
            "convert", "ˈkɒnvɜːt", "kənˈvɜːt", lean: -2,
            [.before("a, recent, new", 2), .after("to christianity, to islam", 2)]),
        HeteronymEntry.pair(
            "convict", "ˈkɒnvɪkt", "kənˈvɪkt", lean: 0,
            [.before("escaped, former, jury, jurors, jurors to, prosecutors", -1)]),
        HeteronymEntry.pair("decrease", "ˈdiːkɹiːs", "dɪˈkɹiːs", lean: -1, amounts),
        HeteronymEntry.pair("increase", "ˈɪnkɹiːs", "ɪnˈkɹiːs", lean: -1, amounts),
        HeteronymEntry.pair(
            "defect", "ˈdiːfɛkt", "dɪˈfɛkt", lean: 1, takesObject: false,
            [.after("to", -3), .after("from", -2)]),
        HeteronymEntry.pair("desert", "ˈdɛzɚt", "dɪˈzɜːt", lean: 2),
        HeteronymEntry.pair("discount", "ˈdɪskaʊnt", "dɪsˈkaʊnt", lean: 2),
        HeteronymEntry.pair("escort", "ˈɛskɔːɹt", "ɪˈskɔːɹt", lean: 1),
        HeteronymEntry.pair("export", "ˈɛkspɔːɹt", "ɪkˈspɔːɹt", lean: 1, trade),
        HeteronymEntry.pair("import", "ˈɪmpɔːɹt", "ɪmˈpɔːɹt", lean: 1, trade),
        HeteronymEntry.pair(
            "extract", "ˈɛkstɹækt", "ɪkˈstɹækt", lean: 0,
            [.before("vanilla, yeast, almond, plant, leaf", 4), .after("from", -1)]),
        HeteronymEntry.pair("insult", "ˈɪnsʌlt", "ɪnˈsʌlt", lean: 1),
        HeteronymEntry.pair(
            "perfect", "ˈpɜːfɪkt", "pɚˈfɛkt", lean: 3, isCounted: false,
            [.after("way, choice, time, place", 2)]),
        HeteronymEntry.pair(
            "progress", "ˈpɹɒɡɹɛs|ˈpɹoʊɡɹɛs", "pɹəˈɡɹɛs", lean: 1, isCounted: false, takesObject: false,
            [.after("through, to the, beyond, smoothly", -2)]),
        HeteronymEntry.pair(
            "protest", "ˈpɹoʊtɛst", "pɹəˈtɛst", lean: 1, formLean: 2,
            [.after("march, group, groups, movement", 3), .after("against", -1)]),
        HeteronymEntry.pair(
            "rebel", "ˈɹɛbəl", "ɹɪˈbɛl", lean: 1, formLean: 2, takesObject: false, [.after("against", -4)]),
        HeteronymEntry.pair("refund", "ˈɹiːfʌnd", "ɹɪˈfʌnd", lean: 1, formLean: 2),
        HeteronymEntry.pair(
            "refuse", "ˈɹɛfjuːs", "ɹɪˈfjuːz", lean: -2, isCounted: false,
            [
                .after(
                    """
                    collection, collectors, collector, bins, bin, tip, dump, disposal, workers, truck, \
                    sacks
                    """,
                    7)
            ]),
        HeteronymEntry.pair("reject", "ˈɹiːdʒɛkt", "ɹɪˈdʒɛkt", lean: -1, formLean: 0),
        HeteronymEntry.pair(
            "subject", "ˈsʌbdʒɛkt", "səbˈdʒɛkt", lean: 2, formLean: 1,
            [
                .after("each", -2), .after("to", 3), .after("matter, line", 4),
                .after("them to, him to, people to", -4),
            ]),
        HeteronymEntry.pair("survey", "ˈsɜːveɪ", "sɚˈveɪ", lean: 2),
        HeteronymEntry.pair(
            "suspect", "ˈsʌspɛkt", "səˈspɛkt", lean: 0,
            [
                .after("that, foul play, he, she, they, it, something", -4),
                .before("police, officers, investigators, detectives, experts, doctors", -1),
            ]),
        HeteronymEntry.pair(
            "transfer", "ˈtɹænsfɜː", "tɹænsˈfɜː", lean: 0,
            [.after("window, fee, fees, market, deadline, of", 4)]),
        HeteronymEntry.pair(
            "transport", "ˈtɹænspɔːɹt", "tɹænˈspɔːɹt", lean: 0,
            [
                .before("public, rail, road, air, water", 4),
                .after(
                    """
                    workers, minister, secretary, system, links, network, costs, department, officials, \
                    union, police, hub
                    """,
                    3),
            ]),
        HeteronymEntry.pair("attribute", "ˈætɹɪbjuːt", "əˈtɹɪbjuːt", lean: 0, formLean: 1),
    ]

    private static let amounts: [HeteronymCue] = [
        .after("by, from, as, significantly, dramatically, steadily, sharply, again, further", -2),
        .after("of", 3), .after("in", 1),
        .before("prices, costs, numbers, rates, sales, levels, temperatures", -1),
        .before("a #, an #, a # #, a # percent, a # per cent", 2),
        .before("price, rate, tax, wage, pay, population, percent, per cent, # percent, fee, rent", 2),
    ]

    private static let trade: [HeteronymCue] = [
        .after(
            """
            ban, bans, market, markets, duties, duty, tariff, tariffs, terminal, control, \
            controls, credit
            """,
            3),
        .before("countries, farmers, companies, firms", -2),
    ]
}
