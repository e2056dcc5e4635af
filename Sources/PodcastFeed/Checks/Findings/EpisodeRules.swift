/// The rules for episodes and their files, in the order in which findings are listed.
package enum EpisodeRules {
    package static let all: [any EpisodeRule] = [
        NamedFiles(), EnclosureSize(), AlternateSizes(), FileDigests(), UnchangedAudio(), AudioTagForm(),
        AudioEncodingAdvice(),
        AudioLoudnessAdvice(), DurationOfAudio(), GUIDOfRecord(), EpisodeRecordPresent(),
        ChaptersForm(), SilentChapters(), ChapterLinks(), EmbeddedChaptersEqual(), DescribedChapters(),
        ChapterPauses(),
        TranscriptForm(), TranscriptWordTimes(), TranscriptEnd(), TranscriptLines(), DisclosureText(),
        EpisodeImages(), EpisodeLeftovers(),
    ]
}
