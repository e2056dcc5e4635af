import NarrationModel
import NarrationTestSupport
import Testing

@testable import EPUBPublishing

@Suite struct OverlayTests {
    @Test func `every sentence that is heard has its clip in reading order`() throws {
        let book = try TestBook([.everyRole]).book
        let read = try ReadBook(book)
        let clips = try read.clips()
        let cues = book.articles[0].cues
        #expect(clips.count == cues.count && cues.count == 17)
        for (number, (clip, cue)) in zip(clips, cues).enumerated() {
            #expect(clip.text == "article-1.xhtml#s\(number + 1)")
            #expect(try read.text(of: "s\(number + 1)") == cue.text.escapedForXML)
            if number > 0 { #expect(clip.start == cue.frames.start * 1000 / 22_050) }
        }
    }

    @Test(arguments: [false, true])
    func `clips follow each other without a gap and cover the whole audio`(hasWords: Bool) throws {
        let book = try TestBook([.everyRole, .chapters(2)], hasWords: hasWords).book
        let read = try ReadBook(book)
        let clips = try read.clips(1) + read.clips(2)
        #expect(clips.allSatisfy { $0.start < $0.end })
        #expect(zip(clips, clips.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(clips.first?.start == 0)
        let length = try #require(book.articles.last).frames.end * 1000 / 22_050
        #expect(clips.last?.end == length)
        #expect(Set(clips.map(\.audio)) == ["audio-1.mp3"])
        let package = try read.document("package.opf")
        #expect(package.contains("\"media:duration\">\(ClockValue.text(milliseconds: length))<"))
    }

    @Test func `each word has its element and its clip`() throws {
        let book = try TestBook([.everyRole], hasWords: true).book
        let read = try ReadBook(book)
        let clips = try read.clips()
        #expect(clips.count == book.articles[0].cues.reduce(0) { $0 + $1.words.count })
        let words = book.articles[0].cues.flatMap(\.words)
        for (clip, word) in zip(clips, words).dropFirst() {
            let id = try #require(clip.text.split(separator: "#").last)
            #expect(try read.text(of: String(id)) == word.word.text.escapedForXML)
            #expect(clip.start == word.frames.start * 1000 / 22_050)
        }
    }

    @Test func `articles with their own audio begin at its beginning`() throws {
        let book = try TestBook([.chapters(1), .chapters(2)], sharesAudio: false).book
        let read = try ReadBook(book)
        #expect(try read.clips(2).first?.start == 0)
        #expect(try read.clips(1).first?.audio == "audio-1.mp3")
        #expect(try read.clips(2).first?.audio == "audio-2.mp3")
    }

    @Test func `a sentence without words is shown but has no clip`() throws {
        var book = try TestBook([.everyRole]).book
        book.articles[0].cues[5].words = []
        let read = try ReadBook(book)
        let clips = try read.clips()
        #expect(!clips.contains { $0.text.hasSuffix("#s6") })
        #expect(try read.text(of: "s6") == book.articles[0].cues[5].text.escapedForXML)
        #expect(clips[4].end == clips[5].start)
    }

    @Test func `sentences that begin together or outside the audio have no clip`() throws {
        let audio = EPUBAudio(name: "a", kind: .mp3, sampleRate: 1_000)
        let starts = [5, 5, 3, 6, 90, 100, 120].enumerated().map {
            ShownSentence.Start(id: "s\($0.offset)", start: $0.element)
        }
        let clips = OverlayClip.clips(starts, in: FrameRange(start: 2, end: 100), of: audio)
        #expect(
            clips == [
                OverlayClip(id: "s0", start: 2, end: 6), OverlayClip(id: "s3", start: 6, end: 90),
                OverlayClip(id: "s4", start: 90, end: 100),
            ])
    }

    @Test func `an audio without length has no clips`() {
        let audio = EPUBAudio(name: "a", kind: .mp3, sampleRate: 0)
        let start = ShownSentence.Start(id: "s1", start: 0)
        #expect(OverlayClip.clips([start], in: FrameRange(start: 0, end: 0), of: audio).isEmpty)
    }
}
