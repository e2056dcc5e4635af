internal import NarrationModel

/// What an audio file holds, by its name's ending.
enum AudioCodec: String {
    case mp3, m4a, m4b, opus, ogg, flac, wav

    init?(_ file: FeedEpisode.File) {
        guard let dot = file.path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: file.path[file.path.index(after: dot)...].lowercased())
    }

    var name: String {
        switch self {
        case .mp3: "MP3"
        case .m4a, .m4b: "AAC"
        case .opus: "Opus"
        case .ogg: "Vorbis"
        case .flac: "FLAC"
        case .wav: "WAV"
        }
    }

    /// The codec as media types name it (RFC 6381); nil where the type says it.
    var parameter: String? {
        switch self {
        case .opus: "opus"
        case .ogg: "vorbis"
        case .m4a, .m4b: "mp4a.40.2"
        case .mp3, .flac, .wav: nil
        }
    }
}

extension FeedEpisode.File {
    /// The type that an enclosure has: that of the file, but for AAC, which Apple's list of types has under one name only.
    var enclosureType: String {
        switch AudioCodec(self) {
        case .mp3: "audio/mpeg"
        case .m4a, .m4b: "audio/x-m4a"
        default: plainMediaType
        }
    }

    /// The media type without parameters.
    var plainMediaType: String {
        mediaType.utf8.contains(UInt8(ascii: ";"))
            ? String(mediaType.prefix { $0 != ";" }).onOneLine.lowercased() : mediaType
    }

    /// Bits a second.
    var bitsPerSecond: String? { bitRate.map { "\($0)000" } }
}
