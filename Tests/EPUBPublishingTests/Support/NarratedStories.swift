import AudioAssembly
import EPUBPublishing
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// Stories that were narrated in tones into one MP3 file, as the pipeline makes it.
struct NarratedStories {
    let episode: Episode
    let bytes: Data
    let articles: [EPUBArticle]

    init(_ stories: [Story], audio: EPUBAudio = EPUBAudio(name: "a.mp3", kind: .mp3, sampleRate: 22_050))
        throws
    {
        var passages = TonePassages()
        let narrated = stories.map { NarratedStory($0, &passages) }
        let tags = Tags(title: stories.first?.headline ?? "", language: "en-GB")
        let clips = ToneClips()
        let plan = TimelineBuilder.plan(
            narrated.flatMap(\.spoken).map { PlannedPassage($0) }, sampleRate: clips.speech.sampleRate,
            tags: tags)
        var stream = try #require(try AudioFileSettings(.mp3).stream(planned: plan))
        var timeline = TimelineBuilder(sampleRate: clips.speech.sampleRate)
        var bytes = Data(stream.reservedHeader)
        var stretches: [FrameRange] = []
        for story in narrated {
            let start = stretches.last?.end ?? 0
            stretches.append(FrameRange(start: start, end: start))
            for passage in story.spoken {
                let clip = try clips.clip(for: passage)
                try timeline.append(PlannedPassage(passage), clip)
                bytes += try stream.append(clip.encoded[0], frameCount: clip.frameCount)
                stretches[stretches.count - 1].end += clip.frameCount
            }
        }
        let episode = timeline.episode(tags: tags)
        let ending = try stream.finish(episode)
        bytes += ending.tail
        bytes.replaceSubrange(0..<ending.header.count, with: ending.header)
        self.episode = episode
        self.bytes = bytes
        articles = try zip(narrated, stretches).map {
            try EPUBArticle($0.article, in: episode, frames: $1, audio: audio)
        }
    }
}

/// A story's article, and the passages of it that are spoken.
private struct NarratedStory {
    let article: Article
    let spoken: [Passage]

    init(_ story: Story, _ passages: inout TonePassages) {
        var spoken: [Passage] = []
        var blocks: [Block] = []
        for line in story.lines {
            let opens = blocks.isEmpty || line.role == .crosshead
            let title = blocks.isEmpty ? story.headline : line.text
            let passage = passages.passage(
                line.sentences, role: line.role, chapterTitle: opens ? title : nil,
                pauseAfter: Pause(milliseconds: 100))
            var text = SourcedText()
            for utterance in passage.utterances { text.append(utterance.written, separator: " ") }
            blocks.append(Block(line.role, text, level: line.level))
            if line.isSpoken { spoken.append(passage) }
        }
        self.spoken = spoken
        article = Article(
            kind: .story, headline: story.headline, author: "Ada Verne",
            published: PublicationTime(
                day: .init(year: 2024, month: 3, day: 5), time: .init(hour: 17, minute: 30), zone: 120),
            language: story.language, sourceURL: "https://example.org/harbor?day=5&page=1",
            publisher: "The Daily Tide", blocks: blocks)
    }
}
