import Verbalization
import Foundation
import LexiconFiles
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct VoiceLibraryTests {
    @Test(arguments: ToneStudio.library.ids())
    func `every voice that is shipped loads, with a style for each role and its lexicons`(id: String) throws {
        let entry = try ToneStudio.library.voice(id)
        #expect(entry.voice.styles.count == SpeakingRole.allCases.count)
        #expect(entry.lexicon.count > 50)
    }

    @Test func `there is an American voice, a British one and a slower one for items`() throws {
        let voices = try ToneStudio.library.ids().map { try ToneStudio.library.voice($0).voice }
        #expect(Set(voices.map(\.language)) == ["en-US", "en-GB"])
        let rates = voices.map { $0.style(for: .paragraph, in: .story).prosody.rate }
        #expect(rates.count >= 3 && rates.min() ?? 0 < 150 && rates.max() ?? 0 >= 160)
    }

    @Test func `a style is what the file says over what the language has`() throws {
        let american = try ToneStudio.library.voice("en-us-news").voice.style
        #expect(american == VerbalStyle(language: "en-US"))
        let british = try ToneStudio.library.voice("en-gb-read").voice.style
        #expect(british.dates == .dayFirst && british.zero == .nought)
    }

    @Test(arguments: [
        ("en-us-news", "en-us-items"), ("en-us-items", "en-us-news"), ("en-gb-read", "en-us-items"),
        ("en-us-news", "en-us-news"),
    ])
    func `two voices that share their files are what each is alone`(story: String, item: String) throws {
        let both = try ToneStudio.library.voices(story: story, item: item)
        for (together, id) in [(both.story, story), (both.item, item)] {
            let alone = try ToneStudio.library.voice(id)
            #expect(together.voice == alone.voice)
            #expect(together.lexicon.entries == alone.lexicon.entries)
            #expect(together.lexicons.files.map(\.name) == alone.lexicons.files.map(\.name))
            #expect(together.lexicons.conflicts == alone.lexicons.conflicts)
        }
    }

    @Test(arguments: ["", ".", "..", "../Voices/en-us-news", "shared"])
    func `only a folder of voices with a file is a voice`(id: String) {
        #expect(throws: PipelineError.self) { try ToneStudio.library.voice(id) }
    }

    @Test func `an unknown voice is answered with the known ones`() {
        let error = #expect(throws: PipelineError.self) { try ToneStudio.library.voice("nobody") }
        #expect(error?.code == .voiceUnusable)
        #expect(error?.message.contains("'en-us-news'") == true)
    }

    @Test(arguments: [
        ("rate = 165", "rate = 1650", "rate"), ("rate = 165", "rate = \"fast\"", "rate"),
        ("rate = 165", "speed = 165", "speed"), ("[roles.note]", "[roles.nota]", "nota"),
        ("language = ", "langage = ", "language"), ("sentence = 330", "sentence = ", "line"),
        ("lexicon-names.tsv", "nobody.tsv", "nobody.tsv"), ("[roles.byline]", "[roles.byline.x]", "byline"),
        ("years = \"pairs\"", "years = \"decades\"", "'pairs', 'thousands'"),
        ("percent = \"percent\"", "percent = \"%\"", "style.percent"),
        ("quotation-pitch = 8", "quotation-pitch = 80", "quotation-pitch"),
        ("\"-19\" = ", "\"-18\" = ", "'-19' and '-16'"), ("\"-16\" = ", "\"-16\" = 2", "gain.-16"),
    ])
    func `a wrong voice file is refused with the place of the fault`(
        right: String, wrong: String, named: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let voices = folder.appending(path: "Voices")
            try FileManager.default.copyItem(at: Checkout.root.appending(path: "Voices"), to: voices)
            let file = voices.appending(path: "en-us-news/voice.toml")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains(right))
            try text.replacingOccurrences(of: right, with: wrong).write(
                to: file, atomically: true, encoding: .utf8)
            let error = #expect(throws: PipelineError.self) {
                try VoiceLibrary(path: voices.path).voice("en-us-news")
            }
            #expect(error?.code == .voiceUnusable)
            #expect(error?.message.contains(named) == true, "\(error?.message ?? "")")
        }
    }
}
