extension HeteronymTable {
    /// Names of things that are spelt as another word.
    static let things: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "tear", "ˈtɪɹ", "ˈtɛɹ", lean: 0, isCounted: false,
            [
                .after("gas", 6), .after("duct, ducts, drop, drops, gland, glands, film, fluid", 5),
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
                .around("eyes, crying, cried, wept, sobbing", 2),
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
            "wound", ("injury", "ˈwuːnd"), ("wind", "ˈwaʊnd"), by: .counted, lean: 1,
            [
                .after("healing, care, infection, infections, dressing, dressings, closure, ballistics", 7),
                .before("to, may, could, can, not, would, they", 6),
                .before("gunshot, stab, bullet, flesh, entry, of", 5),
                .after("round, round the, with wire, around the", -3),
                .before("coils, coil, wire, clock, tape, be", -4),
                .after(
                    "up, down, around, round, its, his way, her way, their way, through, tightly, back", -6),
                .before("tightly, is, been, being", -1), .before("he, she, it", -5),
                .before("head, open", 4),
            ]),
        HeteronymEntry.senses(
            "lead", ("guide", "ˈliːd"), ("metal", "ˈlɛd"), by: .mass, lean: 3,
            [
                .after(
                    """
                    poisoning, exposure, acid, contamination, levels, level, free, chromate, isotopes, \
                    isotope, testing, oxide, acetate, nitrate, azide, carbonate, sulfide, dioxide, \
                    chloride, iodide, core, ingots, content, alloy, alloys, compounds, salts, ions, atoms, \
                    toxicity, dust, tetroxide
                    """, -7),
                .after(
                    """
                    pipe, pipes, paint, paints, bullet, bullets, shot, pencil, pencils, weights, weight, \
                    batteries, battery, based, roof, roofs, lined, crystal, spire, tank, tanks, plaque, \
                    window, windows, font, flashing, glaze, glazed, glass, solder, sheet, sheets, coffin, \
                    sinkers, ballast, seal, balls, foil, plates, service line, service lines, shielding
                    """, -7),
                .after(
                    "mine, mines, mining, ore, ores, smelter, smelting, smelters, deposits", -7),
                .after(
                    """
                    and copper, and mercury, and zinc, and arsenic, and silver, and tin, and iron, and \
                    cadmium, in drinking, in paint, in water, in the water, in their blood, in petrol, in \
                    gasoline
                    """, -7),
                .before(
                    """
                    containing, toxic, molten, traces of, exposure to, blood, levels of, amounts of, \
                    exposed to, made of, contain, contains, poisonous, free of, sheet, red, tetraethyl, \
                    liquid
                    """, -7),
                .before(
                    """
                    arsenic and, mercury and, zinc and, copper and, cadmium and, silver and, tin and, iron \
                    and, pencil
                    """,
                    -7),
                .before("mercury, arsenic, cadmium, zinc, copper, silver, tin, nickel, antimony, iron", -6),
                .around(
                    """
                    mercury, arsenic, cadmium, zinc, asbestos, toxic, metals, solder, antimony, bismuth, \
                    alloy, alloys, smelting, metallic
                    """, -3),
                .before("to, will, would, can, could, may, might, they, not", 3),
            ]),
        HeteronymEntry.senses(
            "bow", ("weapon", "ˈboʊ"), ("bend", "ˈbaʊ"), by: .counted, lean: 0,
            [
                .after(
                    """
                    and arrow, and arrows, tie, ties, hunting, hunter, string, strings, saw, saws, kite, \
                    kites, window, street, bells, on her head, in her hair, drill
                    """, 7),
                .before(
                    """
                    violin, red, ribbon, cello, long, compound, cross, pink, hair, big, satin, silk, with \
                    a, of, silver
                    """,
                    3),
                .before(
                    "string, hunting, recurve, fiddle, horn, arrow and, arrows and", 5),
                .around(
                    "arrow, arrows, archer, archery, quiver, violin, cello, fiddle, strings, ribbon, ribbons",
                    3),
                .after("to, down, before, his head, her head, their heads", -3), .after("out", -5),
                .after(
                    """
                    of the, of a, and stern, section, wave, thruster, thrusters, gun, doors, door, \
                    torpedo, ramp
                    """,
                    -10),
                .before(
                    """
                    take a, took a, takes a, taking a, made a, gave a, final, made his, made her, make \
                    his, ship's
                    """,
                    -9),
                .before(
                    """
                    starboard, port, her port, her starboard, bulbous, at the, over the, off the, to
                    """,
                    -10),
                .around(
                    """
                    ship, ships, vessel, stern, hull, submarine, boat, sank, deck, aft, torpedo, \
                    torpedoes, crew, tug, sail, sails, mast, vessels, ferry, cruiser, destroyer, \
                    battleship, yacht, canoe, barge, rudder, keel, anchor, bowsprit, tanker, frigate, \
                    helm, wreck, collision, iceberg, rammed, aground, harbor, harbour
                    """, -10),
            ]),
        HeteronymEntry.senses(
            "bows", ("weapon", "ˈboʊz"), ("bend", "ˈbaʊz"), lean: 0,
            [
                .after("and arrows, and ribbons", 5), .before("crossbows and, longbows and, of, with", 1),
                .around("ribbons, ribbon, arrows, arrow, violin, hair, cute, archers, archery, strings", 5),
                .after("to, out, down, before", -4), .before("he, she, who, and", -3),
                .before("took their, take their, took his, took her, final", -6),
                .around("ship, vessel, stern, hull, deck, torpedo, boat", -4),
            ]),
        HeteronymEntry.senses(
            "row", ("line", "ˈɹoʊ"), ("quarrel", "ˈɹaʊ"), lean: 3,
            [
                .after(
                    """
                    over, about, between, erupted, broke out, with his, with her, erupts, deepens, \
                    escalates, rumbles
                    """,
                    -6),
                .before(
                    """
                    diplomatic, furious, bitter, political, racism, blazing, family, public, angry, trade, \
                    escalating, growing, wage
                    """,
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
            "sow", ("pig", "ˈsaʊ"), ("seed", "ˈsoʊ"), by: .counted, lean: -1,
            [
                .around(
                    "pig, pigs, piglets, boar, boars, farrow, farrowing, pen, hog, hogs, swine, bears, cubs",
                    4),
                .before("pregnant, old, wild, gestating, nursing, white", 4),
                .after("thistle, thistles, bug, bugs, stalls, and her", 9),
                .after(
                    """
                    seeds, seed, doubt, discord, division, confusion, fear, chaos, the seeds, wheat, and \
                    reap
                    """,
                    -4),
                .before("to, we, they, you, will, and, i", -2),
            ]),
        HeteronymEntry.senses(
            "bass", ("music", "ˈbeɪs"), ("fish", "ˈbæs"), lean: 2,
            [
                .after("fishing, fish, boat, anglers, fillet, fillets, population, lake", -6),
                .before("sea, striped, largemouth, smallmouth, black, rock, white, caught a, peacock", -6),
                .around(
                    """
                    fishing, fish, trout, salmon, anglers, catfish, walleye, lure, lures, bluegill, carp, \
                    perch, pike, cod, crappie, sunfish, fisheries, fishery, angling
                    """, -6),
                .near("lake, river", -4),
                .after("guitar, player, line, drum, lines, clarinet, and drums, baritone, singer", 8),
                .around("guitar, guitars, drums, vocals, baritone, tenor, singer, band, album, keyboards", 3),
            ]),
        HeteronymEntry.senses(
            "dove", ("bird", "ˈdʌv"), ("dive", "ˈdoʊv|ˈdʌv"), by: .counted, lean: 0,
            [
                .before("white, mourning, turtle, collared, ground, fruit, rock, of, stock", 5),
                .before("he, she, it, they, i, we, who, then, stocks, shares, diver, divers", -5),
                .after(
                    """
                    into, in, off, under, down, deep, deeper, right, headfirst, beneath, through, to, on \
                    top, over, for cover, for the, from the
                    """, -5),
            ]),
    ]
}
