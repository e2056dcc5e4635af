import NarrationTestSupport

/// A simulated newsroom: it knows what is true, and changes it from one run to the next.
struct Newsroom {
    /// A run of the fortnight: the day, and the how-manieth of the day.
    struct Run: Hashable {
        var day: Int
        var number: Int
    }

    private(set) var stories: [NewsStory] = []
    private(set) var run = Run(day: 0, number: 0)
    private var numbers: SeededNumbers
    private var topics = NewsStory.topics[...]

    /// The topics that sources have dropped for a while.
    private(set) var hidden: Set<String> = []

    /// The topics of which something has changed before this run: an article that gets another ID and another address at once is another.
    private var edited: Set<String> = []

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
    }

    /// Goes on to the next run, and lets happen what happens before it.
    mutating func advance(to run: Run) {
        self.run = run
        if run.number == 1 {
            add(.main)
            // A page with one item only would be a story.
            add(.briefing)
            add(.briefing)
            if run.day % 2 == 0 { add(.pages) } else { add(.articles) }
            if run.day % 3 == 0 { add(.partner) }
        } else {
            add(.main)
        }
        change()
    }

    /// The stories of a place, the newest first, as many as its window has.
    func shown(_ place: NewsStory.Place) -> [NewsStory] {
        let windows: [NewsStory.Place: Int] = [.main: 7, .partner: 4, .pages: 5, .articles: 99]
        let shown = stories.filter { story in
            story.place == place && !hidden.contains(story.topic)
                && (place != .briefing || story.day == run.day)
        }
        return Array(shown.reversed().prefix(windows[place] ?? 99))
    }

    /// In another order every time.
    mutating func reordered(_ stories: [NewsStory]) -> [NewsStory] {
        run.day == 9 ? stories : stories.shuffled(using: &numbers)
    }

    private mutating func add(_ place: NewsStory.Place) {
        guard let topic = topics.popFirst() else { return }
        stories.append(NewsStory(topic, place, day: run.day, number: stories.count))
    }

    /// Every second run changes something of one place, each time in another way.
    private mutating func change() {
        hidden = []
        edited = []
        // What has scrolled out of the page is seldom seen again; here it comes back two days later.
        if run.day % 4 == 1, let story = pick(.main) { hidden.insert(story) }
        if run.day % 5 == 0, let story = pick(.articles) { hidden.insert(story) }
        if run.day % 2 == 0 { edit(.main) { $0.text += 1 } }
        if run.day % 3 == 1 { edit(.pages) { $0.text += 1 } }
        if run.day % 4 == 2 { edit(.articles) { $0.text += 1 } }
        if run.day % 3 == 0 { edit(.main) { $0.ids += 1 } }
        if run.day % 5 == 1 { edit(.main) { $0.addresses += 1 } }
        if run.number == 2 { edit(.briefing) { $0.headlines += 1 } }
        if run.day == 12 { edit(.partner) { $0.headlines += 1 } }
    }

    private mutating func pick(_ place: NewsStory.Place) -> String? {
        shown(place).filter { $0.day < run.day }.randomElement(using: &numbers)?.topic
    }

    private mutating func edit(_ place: NewsStory.Place, _ change: (inout NewsStory) -> Void) {
        let candidates = shown(place).map(\.topic).filter { topic in
            !edited.contains(topic)
                && stories.contains { $0.topic == topic && ($0.day < run.day || run.number == 2) }
        }
        guard let topic = candidates.randomElement(using: &numbers),
            let index = stories.firstIndex(where: { $0.topic == topic })
        else { return }
        edited.insert(topic)
        change(&stories[index])
    }
}
