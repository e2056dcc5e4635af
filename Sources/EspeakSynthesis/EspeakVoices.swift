internal import CEspeakNG

extension EspeakSession {
    /// The names that ``select(voice:prosody:)`` accepts: language tags and file identifiers, sorted.
    package borrowing func voiceNames() -> [String] {
        guard let list = espeak_ListVoices(nil) else { return [] }
        var names: Set<String> = []
        var index = 0
        while let voice = list[index]?.pointee {
            if let identifier = voice.identifier { names.insert(String(cString: identifier)) }
            if let languages = voice.languages { names.formUnion(Self.tags(languages)) }
            index += 1
        }
        return names.sorted()
    }

    /// Reads a list of priority bytes, each with a zero-terminated tag, that a zero priority ends.
    private static func tags(_ languages: UnsafePointer<CChar>) -> [String] {
        var tags: [String] = []
        var position = languages
        while position.pointee != 0 {
            let tag = String(cString: position + 1)
            tags.append(tag)
            position += 1 + tag.utf8.count + 1
        }
        return tags
    }
}
