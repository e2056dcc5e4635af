import NarrationPipeline

/// What was spoken lately, so that times and sound of a passage are one answer, with a cache of clips or without.
struct RecentClips: Sendable {
    private struct Name: Hashable {
        var key: String
        var format: PreviewFormat
    }

    /// The most clips that are kept: at eight thousand bytes a second of MP3, and twenty seconds each, 32 MB.
    private static let limit = 200

    private var clips: [Name: HeardPassage] = [:]

    /// The names in the order in which they came.
    private var order: [Name] = []

    /// How long passages are that were spoken in this session.
    private var lengths: [String: Double] = [:]

    subscript(key: String, format: PreviewFormat) -> HeardPassage? {
        clips[Name(key: key, format: format)]
    }

    /// The length of a passage that was spoken in this session.
    func seconds(of key: String) -> Double? { lengths[key] }

    mutating func add(_ heard: HeardPassage, _ key: String, _ format: PreviewFormat) {
        lengths[key] = heard.seconds
        guard clips.updateValue(heard, forKey: Name(key: key, format: format)) == nil else { return }
        order.append(Name(key: key, format: format))
        if order.count > Self.limit { clips[order.removeFirst()] = nil }
    }
}
