internal import FoundationEssentials
import NarrationModel

/// What an episode says about itself in fields of a Vorbis comment.
///
/// `DESCRIPTION` is the name that Xiph gives a comment, and ffmpeg shows it as one. The page that the audio was made from
/// is `WWWAUDIOSOURCE`, as tag editors call the link that ID3 has for it, and `PURL`, as programs that load media from
/// pages write it. The language has three letters, as in the other formats.
struct EpisodeComment {
    /// The kind of file: it decides where the cover goes and how loudness is told.
    enum Carrier {
        /// The cover is a field, and the loudness a gain after RFC 7845.
        case opus

        /// The cover is a field, and the loudness a ReplayGain.
        case vorbis

        /// The cover has a block of its own, and the loudness is a ReplayGain.
        case flac
    }

    let episode: Episode
    let carrier: Carrier

    /// Title and the like first, the cover last: it may be long.
    var comment: VorbisComment {
        VorbisComment(
            fields: textFields + loudnessFields + ChapterFields(episode: episode).fields + coverFields)
    }

    private var textFields: [VorbisComment.Field] {
        let tags = episode.tags
        let texts = [
            ("TITLE", tags.title.tagText()), ("ARTIST", tags.artist?.tagText()),
            ("ALBUM", tags.album?.tagText()), ("DATE", tags.date?.tagText()),
            ("LANGUAGE", LanguageCode.threeLetter(for: tags.language)),
            ("DESCRIPTION", tags.comment?.tagText(limit: 2000)), ("PURL", tags.sourceURL?.tagURL),
            ("WWWAUDIOSOURCE", tags.sourceURL?.tagURL),
        ]
        return texts.compactMap { name, text in
            guard let text, !text.isEmpty else { return nil }
            return VorbisComment.Field(name, text)
        }
    }

    private var loudnessFields: [VorbisComment.Field] {
        let gain = ReplayGain(episode.loudness)
        let fields = carrier == .opus ? gain.opusFields : gain.fields
        return fields.map { VorbisComment.Field($0.name, $0.value) }
    }

    private var coverFields: [VorbisComment.Field] {
        guard carrier != .flac, let cover = episode.tags.cover else { return [] }
        let picture = [UInt8](Data(PictureBlock(cover: cover).bytes).base64EncodedData())
        return [VorbisComment.Field("METADATA_BLOCK_PICTURE", bytes: picture)]
    }
}
