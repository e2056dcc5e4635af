internal import CEspeakNG

/// One of the engine's voices as the engine lists it.
struct EspeakVoice {
    /// The file's name in the engine's data, such as `zle/uk`.
    let identifier: String

    /// The tags of its languages, best first by priority.
    let languages: [(tag: String, priority: UInt8)]

    /// All voices in the engine's order.
    ///
    /// This reads the data of all voices (4 ms): do it once in a process.
    static func all() -> [EspeakVoice] {
        guard let list = espeak_ListVoices(nil) else { return [] }
        var voices: [EspeakVoice] = []
        var index = 0
        while let voice = list[index]?.pointee {
            index += 1
            guard let identifier = voice.identifier else { continue }
            voices.append(
                EspeakVoice(
                    identifier: String(cString: identifier),
                    languages: voice.languages.map(Self.languages) ?? []))
        }
        return voices
    }

    /// Reads a list of priority bytes, each with a zero-terminated tag, that a zero priority ends.
    private static func languages(_ list: UnsafePointer<CChar>) -> [(tag: String, priority: UInt8)] {
        var languages: [(tag: String, priority: UInt8)] = []
        var position = list
        while position.pointee != 0 {
            let tag = String(cString: position + 1)
            languages.append((tag, UInt8(bitPattern: position.pointee)))
            position += 1 + tag.utf8.count + 1
        }
        return languages
    }
}

extension LanguageVoices {
    init(_ voices: [EspeakVoice]) {
        self.init()
        for voice in voices {
            for (tag, priority) in voice.languages {
                add(identifier: voice.identifier, tag: tag, priority: priority)
            }
        }
    }
}

extension EspeakSession {
    /// The names that ``select(_:)`` accepts: language tags and file identifiers, sorted.
    package borrowing func voiceNames() -> [String] {
        let names = voices.flatMap { [$0.identifier] + $0.languages.map(\.tag) }
        return Set(names).sorted()
    }
}
