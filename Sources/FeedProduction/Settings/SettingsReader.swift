import NarrationModel
import NarrationPipeline
import PodcastFeed
import RegexMatching

/// Makes the values of ``FeedSettings`` of a configuration's tables, and tells where a value is wrong.
struct SettingsReader {
    let text: ConfigurationText

    /// The configuration's path.
    let path: String

    /// A path that the configuration names.
    func path(_ name: String) -> String { ConfigurationFinder.path(of: name, in: path) }

    func number(
        _ value: Int?, in range: ClosedRange<Int>, _ table: String, _ key: String, number: Int? = nil
    ) throws(PipelineError) -> Int? {
        guard let value else { return nil }
        guard range.contains(value) else {
            throw text.wrong(
                table, key, number: number,
                "'\(key)' must lie from \(range.lowerBound) to \(range.upperBound), and \(value) does not")
        }
        return value
    }

    // MARK: - The show

    func channel(_ show: ConfigurationFile.ShowTable?, hub: String?) throws(PipelineError) -> Channel {
        guard let title = show?.title, title.contains(where: { !$0.isWhitespace }) else {
            throw text.wrong("show", "title", "a show needs a title; write 'title = \"…\"' under [show]")
        }
        guard let base = show?.baseURL else {
            throw text.wrong(
                "show", "base-url",
                "a show needs the address at which its folder is served; write 'base-url = \"https://example.org/audio/\"' under [show]"
            )
        }
        guard let address = PublicAddress(base) else {
            // It is not repeated: there may be a password in it.
            throw text.wrong(
                "show", "base-url",
                "'base-url' must be \(PublicAddress.form); write one such as \"https://example.org/audio/\"")
        }
        try check(hub, "publish", "hub")
        try check(show?.website, "show", "website")
        let medium = show?.medium ?? "podcast"
        guard Self.media.contains(medium) else {
            throw text.wrong(
                "show", "medium", "'medium' is one of \(Self.list(Self.media)), and '\(medium)' is none")
        }
        return Channel(
            title: title, description: show?.description ?? title, author: show?.author, email: show?.email,
            language: show?.language ?? "en", categories: [try category(show?.category ?? "News")],
            isExplicit: show?.isExplicit ?? false, copyright: show?.copyright, medium: medium,
            isLocked: show?.isLocked ?? true, website: show?.website,
            cover: Channel.Picture(path: "", size: 0), address: address, hub: hub)
    }

    /// The values of `podcast:medium` for what is read aloud.
    private static let media = ["podcast", "newsletter", "blog", "audiobook"]

    private static func list(_ names: [String]) -> String {
        names.map { "'\($0)'" }.joined(separator: ", ")
    }

    /// Whether an address of the web is one.
    private func check(_ address: String?, _ table: String, _ key: String) throws(PipelineError) {
        guard let address, !["http://", "https://"].contains(where: address.lowercased().hasPrefix) else {
            return
        }
        throw text.wrong(
            table, key, "'\(key)' is an address that begins with 'https://', and '\(address)' is none")
    }

    /// Where the folder is copied; a folder's path starts from the configuration's.
    func target(_ name: String?) throws(PipelineError) -> PublishTarget? {
        guard let name else { return nil }
        do throws(PipelineError) {
            switch try PublishTarget(name) {
            case .folder(let path): return .folder(self.path(path))
            case .rsync(let destination): return .rsync(destination)
            }
        } catch {
            throw text.wrong("publish", "to", error.message)
        }
    }

    /// `News > Daily News`, or a name alone.
    private func category(_ name: String) throws(PipelineError) -> Channel.Category {
        let parts = name.split(separator: ">", maxSplits: 1).map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        let category = Channel.Category(
            name: parts.first ?? name, subcategory: parts.count > 1 ? parts[1] : nil)
        guard let problem = category.problem else { return category }
        throw text.wrong("show", "category", problem)
    }

    // MARK: - Sources

    func sources(_ tables: [ConfigurationFile.SourceTable]) throws(PipelineError) -> [FeedSource] {
        guard !tables.isEmpty else {
            throw text.wrong(
                "source", nil, "a feed needs a source; write '[[source]]' and 'from = \"…\"' under it")
        }
        var sources: [FeedSource] = []
        var names: Set<String> = []
        for (index, table) in tables.enumerated() {
            let source = try source(table, number: index)
            guard names.insert(source.name).inserted else {
                throw text.wrong(
                    "source", table.name == nil ? "from" : "name", number: index,
                    "two sources are called '\(source.name)'; give one another 'name'")
            }
            sources.append(source)
        }
        return sources
    }

    private func source(
        _ table: ConfigurationFile.SourceTable, number index: Int
    ) throws(PipelineError) -> FeedSource {
        guard let from = table.from, from.contains(where: { !$0.isWhitespace }) else {
            throw text.wrong(
                "source", "from", number: index,
                "a [[source]] needs a folder, a file or an address; write 'from = \"…\"' under it")
        }
        var filter = SourceFilter()
        filter.sections = Set((table.sections ?? []).map { $0.lowercased() })
        filter.maxAgeDays = try number(
            table.maxAgeDays, in: 1...36_500, "source", "max-age-days", number: index)
        filter.minWords = try number(table.minWords, in: 0...1_000_000, "source", "min-words", number: index)
        filter.maxWords = try number(table.maxWords, in: 1...1_000_000, "source", "max-words", number: index)
        if let least = filter.minWords, let most = filter.maxWords, least > most {
            throw text.wrong(
                "source", "min-words", number: index, "'min-words' must not be more than 'max-words'")
        }
        filter.include = try patterns(table.include, "include", number: index)
        filter.exclude = try patterns(table.exclude, "exclude", number: index)
        var source = FeedSource(
            location: from.contains("://") ? from : path(from), name: table.name ?? from, voice: table.voice,
            itemVoice: table.itemVoice, filter: filter, follows: table.follow ?? true,
            limit: try number(table.limit, in: 1...1_000, "source", "limit", number: index))
        source.place = text.place("source", "from", number: index)
        return source
    }

    private func patterns(
        _ texts: [String]?, _ key: String, number index: Int
    ) throws(PipelineError) -> [BoundedRegex] {
        var patterns: [BoundedRegex] = []
        for pattern in texts ?? [] {
            do throws(BoundedRegexError) {
                patterns.append(try BoundedRegex(pattern))
            } catch {
                throw text.wrong(
                    "source", key, number: index,
                    "'\(pattern)' is no regular expression: \(error.reason), at its character \(error.column)"
                )
            }
        }
        return patterns
    }

    // MARK: - Files and times

    func files(_ names: [String]?) throws(PipelineError) -> [AudioFileSettings] {
        var files: [AudioFileSettings] = []
        for name in names ?? ["mp3", "opus"] {
            guard let format = AudioFormat(rawValue: name) else {
                throw text.wrong(
                    "feed", "formats",
                    "'formats' takes \(Self.list(AudioFormat.allCases.map(\.rawValue))), and '\(name)' is none of them"
                )
            }
            if !files.contains(where: { $0.format == format }) { files.append(AudioFileSettings(format)) }
        }
        guard files.contains(where: { [.mp3, .m4b].contains($0.format) }) else {
            throw text.wrong(
                "feed", "formats", "'formats' must have 'mp3' or 'm4b', which every player of podcasts plays")
        }
        return files
    }

    func time(_ zone: String?) throws(PipelineError) -> LocalTime {
        guard let time = LocalTime(zone: zone) else {
            throw text.wrong(
                "feed", "time-zone",
                "'time-zone' is a name such as \"Europe/London\", and nobody knows '\(zone ?? "")'")
        }
        return time
    }

    // MARK: - Editions

    func edition(_ table: ConfigurationFile.EditionTable?) throws(PipelineError) -> EditionRules {
        var rules = EditionRules()
        rules.isDaily = table?.daily ?? true
        rules.title = table?.title
        rules.opening = table?.opening
        if let at = table?.at {
            guard let minute = Self.minute(at) else {
                throw text.wrong("edition", "at", "'at' is a time such as \"05:30\", and '\(at)' is none")
            }
            rules.minute = minute
        }
        if let name = table?.order {
            guard let order = EditionRules.Order(rawValue: name) else {
                throw text.wrong(
                    "edition", "order",
                    "'order' is one of \(Self.list(EditionRules.Order.allCases.map(\.rawValue))), and '\(name)' is none"
                )
            }
            rules.order = order
        }
        if let fit = table?.fit {
            guard let seconds = LengthText.seconds(fit) else {
                throw text.wrong(
                    "edition", "fit", "'fit' is a length such as \"20m\" or \"1h30m\", and '\(fit)' is none")
            }
            rules.seconds = seconds
        }
        rules.mostArticles =
            try number(table?.mostArticles, in: 1...250, "edition", "most-articles") ?? rules.mostArticles
        return rules
    }

    /// Minutes since midnight of a time such as `05:30`.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
