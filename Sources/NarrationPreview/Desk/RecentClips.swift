import NarrationPipeline

/// The sound of a passage in one format.
struct ClipName: Hashable, Sendable {
    /// The passage's key.
    var key: String
    var format: PreviewFormat
}

/// What was spoken lately, so that times and sound of a passage are one answer, with a cache of clips or without.
struct RecentClips: Sendable {
    /// The most bytes of sound that are kept.
    private let mostBytes: Int

    private var clips: [ClipName: HeardPassage] = [:]
    private var byteCount = 0

    /// The names in the order in which they came.
    private var order: [ClipName] = []

    /// How long passages are that were spoken in this session.
    private var lengths: [String: Double] = [:]

    /// Keeps 32 MB unless told otherwise: an hour of MP3, or twelve minutes of WAV.
    init(mostBytes: Int = 32_000_000) {
        self.mostBytes = mostBytes
    }

    subscript(name: ClipName) -> HeardPassage? { clips[name] }

    /// The length of a passage that was spoken in this session.
    func seconds(of key: String) -> Double? { lengths[key] }

    mutating func add(_ heard: HeardPassage, _ name: ClipName) {
        lengths[name.key] = heard.seconds
        guard clips.updateValue(heard, forKey: name) == nil else { return }
        order.append(name)
        byteCount += heard.payload.count
        while byteCount > mostBytes, order.count > 1 {
            byteCount -= clips.removeValue(forKey: order.removeFirst())?.payload.count ?? 0
        }
    }
}
