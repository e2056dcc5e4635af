import NarrationTestSupport

/// An article of the simulated newsroom: what is true of it, whatever sources make of it.
struct NewsStory {
    /// Where it comes out first.
    enum Place: String, CaseIterable {
        case main, partner, pages, articles, briefing
    }

    /// A word that no other has.
    let topic: String
    let place: Place
    let day: Int
    let number: Int

    /// Counted up when the text, the headline, the feed's ID or the address changes.
    var text = 1
    var headlines = 1
    var ids = 1
    var addresses = 1

    /// The time that a briefing gives for it.
    var time: String { "\(number % 3 == 0 ? "08" : "0\(4 + number % 6)"):20" }

    var headline: String {
        let name = topic.prefix(1).uppercased() + topic.dropFirst()
        return "\(name) \(words[0]) the \(words[1]) of \(words[2])"
            + (headlines > 1 ? ", with \(Self.vocabulary[headlines * 7]) added" : "")
    }

    var paragraphs: [String] {
        [
            "The \(topic) \(words[3]) beside the \(words[4]) and the \(words[5]), where \(words[6]) people saw it.",
            "Its \(words[7]) was \(words[8]) by a \(words[9]) on Monday."
                + (text > 1 ? " That was corrected for the \(Self.ordinals[text % 8]) time." : ""),
        ]
    }

    var path: String { "/2026/\(topic)" + (addresses > 1 ? "-\(addresses)" : "") }

    /// Ten words that make the text its own.
    private let words: [String]

    init(_ topic: String, _ place: Place, day: Int, number: Int) {
        (self.topic, self.place, self.day, self.number) = (topic, place, day, number)
        var numbers = SeededNumbers(seed: topic.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        words = Array(Self.vocabulary.shuffled(using: &numbers).prefix(10))
    }

    private static let ordinals = [
        "eighth", "ninth", "second", "third", "fourth", "fifth", "sixth", "seventh",
    ]

    private static let vocabulary = """
        amber barley candle dapple ember fallow garnet hazel indigo juniper kettle lantern marble nettle oyster
        pepper quartz russet saffron thistle umber velvet willow yarrow acorn bramble clover daisy elder fern gorse
        heather iris jasmine kelp larch maple nutmeg olive poplar quince rowan sorrel tansy violet walnut alder birch
        cedar dogwood cobalt copper bronze silver crystal feather gravel harvest island jetty
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Words that name one article each.
    static let topics = """
        anchor buoy crane dock ferry gull harbor jib keel lighthouse mast net oar pier quay rudder sail tide umiak
        vessel wharf yacht zephyr barge canoe dredger estuary fjord galley hull inlet junk kayak lagoon mooring nautilus
        otter pontoon quarter rigging schooner trawler undertow voyage whale xebec yawl atoll beacon compass dinghy eddy
        flotilla gangway hatch iceberg jellyfish kelson lifeboat mainsail propeller regatta sandbank sextant
        spinnaker starboard steamer tender tiller topsail towline tugboat narrows offing
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
