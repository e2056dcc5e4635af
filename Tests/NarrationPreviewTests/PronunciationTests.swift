import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct PronunciationTests {
    private static let skerry = PronunciationDraft(
        written: "Skerry", kind: "ipa", value: "ˈskɛri", caseSensitive: nil)

    /// The keys of all articles' passages, by what they say.
    private func keys(_ news: Newsdesk) async throws -> [(key: String, text: String)] {
        var keys: [(String, String)] = []
        for article in await news.desk.state().articles {
            keys += try await news.passages(article.id).map { ($0.key, $0.text) }
        }
        return keys
    }

    @Test func `a saved pronunciation changes the sound of the passages with the word, and of no other`()
        async throws
    {
        try await Newsdesk.run { news in
            let before = try await keys(news)
            var sounds: [String: [UInt8]] = [:]
            for (key, _) in before { sounds[key] = try await news.desk.sound(key, as: .mp3) }
            let outcome = try await news.desk.save(
                Self.skerry, article: "1", to: .article, note: "Of the desk", revision: 1)
            #expect(outcome.revision == 2 && outcome.replaced == nil)
            #expect(outcome.place == "\(news.page.path).lexicon.toml:1", "\(outcome.place)")
            #expect(outcome.phonemes.contains("ɛri"), "\(outcome.phonemes)")
            let after = try await keys(news)
            #expect(before.map(\.text) == after.map(\.text))
            var changed = 0
            for (old, new) in zip(before, after) {
                let isChanged = old.text.contains("Skerry")
                #expect((old.key != new.key) == isChanged, "\(old.text)")
                let sound = try await news.desk.sound(new.key, as: .mp3)
                #expect((sound != sounds[old.key]) == isChanged, "\(old.text)")
                changed += isChanged ? 1 : 0
                // What a page still shows can still be heard.
                #expect(try await news.desk.sound(old.key, as: .mp3) == sounds[old.key])
            }
            #expect(changed > 3)
            let rows = try await news.passages().filter { $0.text.contains("Skerry") }
            #expect(outcome.changed == rows.map(\.id))
            #expect(
                rows.allSatisfy {
                    $0.sentences.contains { $0.readings.values.contains { $0.pronunciation == "ˈskɛri" } }
                })
            #expect(try news.text(of: "page.txt.lexicon.toml").contains("Of the desk"))
        }
    }

    @Test func `an entry replaces the one that was there`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails.\n")) { news in
            _ = try await news.desk.save(Self.skerry, article: "1", to: .article, note: "", revision: 1)
            var draft = Self.skerry
            draft.value = "ˈskiːri"
            let outcome = try await news.desk.save(draft, article: "1", to: .article, note: "", revision: 2)
            #expect(outcome.replaced == "ipa 'ˈskɛri'")
            #expect(outcome.revision == 3)
        }
    }

    @Test func `trying changes nothing on the disk, and nothing that is said`() async throws {
        try await Newsdesk.run { news in
            let (files, before) = (try news.files(), try await keys(news))
            let row = try await news.passage("Skerry Bridge carried")
            let trial = try await news.desk.tryOut(Self.skerry, article: "1", row: row.id, sentence: 0)
            #expect(trial.phonemes != trial.before && trial.phonemes.contains("ɛ"))
            let sentence = try #require(trial.sentence)
            #expect(Set([trial.word, trial.wordBefore, sentence, row.key]).count == 4)
            let word = try await news.desk.sound(trial.word, as: .mp3)
            #expect(word != (try await news.desk.sound(trial.wordBefore, as: .mp3)))
            let (tried, asItIs) = (try await news.desk.clip(sentence), try await news.desk.clip(row.key))
            #expect(tried.sentences.count == 1)
            #expect(abs(tried.seconds - asItIs.seconds) < 1)
            #expect(
                try await news.desk.sound(sentence, as: .wav)
                    != (try await news.desk.sound(row.key, as: .wav)))
            #expect(try news.files() == files)
            #expect(try await keys(news).map(\.key) == before.map(\.key))
            #expect(await news.desk.state().revision == 1)
        }
    }

    @Test func `what is tried is what is heard once it is saved`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails at noon.\n")) { news in
            let row = try await news.passage("sails")
            let trial = try await news.desk.tryOut(Self.skerry, article: "1", row: row.id, sentence: 0)
            let tried = try await news.desk.sound(try #require(trial.sentence), as: .wav)
            _ = try await news.desk.save(Self.skerry, article: "1", to: .article, note: "", revision: 1)
            #expect(try await news.desk.sound(try await news.passage("sails").key, as: .wav) == tried)
        }
    }

    @Test(arguments: [("letters", ""), ("word", ""), ("say", "the rock"), ("respell", "SKAIR-ee")])
    func `every kind of entry can be tried`(kind: String, value: String) async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe NATO sails at noon.\n")) { news in
            let trial = try await news.desk.tryOut(
                PronunciationDraft(written: "NATO", kind: kind, value: value, caseSensitive: true),
                article: "1",
                row: try await news.passage("sails").id, sentence: 0)
            #expect(!trial.phonemes.isEmpty && trial.sentence != nil)
            #expect(!(try await news.desk.sound(trial.word, as: .mp3)).isEmpty)
        }
    }

    @Test func `a draft that is no entry is refused`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails at noon.\n")) { news in
            let files = try news.files()
            for (kind, value, written) in [
                ("ipa", "Ω9", "Skerry"), ("ipa", "", "Skerry"), ("sing", "la", "Skerry"), ("say", "x", "—"),
                ("letters", "", ""),
            ] {
                let draft = PronunciationDraft(written: written, kind: kind, value: value, caseSensitive: nil)
                let tried = await problem { try await news.desk.tryOut(draft, article: "1") }
                #expect(
                    tried.code == "lexicon-unusable" || tried.code == "voice-unusable", "\(kind): \(tried)")
                let saved = await problem {
                    try await news.desk.save(draft, article: "1", to: .article, note: "", revision: 1)
                }
                #expect(
                    saved.code == "lexicon-unusable" || saved.code == "voice-unusable", "\(kind): \(saved)")
            }
            #expect(try news.files() == files)
            #expect(await news.desk.state().revision == 1)
        }
    }

    @Test func `the lexicons of a site and of the publication are made and named in the configuration`()
        async throws
    {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>Boats</title><link rel="canonical" href="https://a.example/boats"></head>
            <body><article><h1>Boats on the sound</h1><p>The Skerry sails at noon, with forty passengers on board.</p>
            <p>It comes back in the evening, and its band plays all the way home.</p></article></body></html>
            """
        try await Newsdesk.run(.text(page, name: "page.html"), ownVoices: true) { news in
            let targets = try await news.desk.lexicons(of: "1")
            #expect(targets.map(\.id) == [.article, .site, .publication, .voice])
            #expect(targets.map(\.exists) == [false, false, false, true])
            var last = try await news.passage("Skerry").key
            for (number, target) in [LexiconTargetID.voice, .publication, .site, .article].enumerated() {
                var draft = Self.skerry
                draft.value = ["ˈskɛri", "ˈskiːri", "ˈskɑːri", "ˈskoʊri"][number]
                let outcome = try await news.desk.save(
                    draft, article: "1", to: target, note: "", revision: number + 1)
                let path = try #require(targets.first { $0.id == target }?.path)
                #expect(outcome.place.hasPrefix(path + ":"), "\(outcome.place)")
                #expect(outcome.changed == [try await news.passage("Skerry").id])
                let key = try await news.passage("Skerry").key
                #expect(key != last, "\(target) counts over the ones before")
                last = key
            }
            let configuration = try news.text(of: "narrate.toml")
            #expect(configuration.hasPrefix("# The desk's.\n"))
            #expect(configuration.contains("[lexicon]\nfiles = [\"names.toml\"]"), "\(configuration)")
            #expect(
                configuration.contains(
                    "[[site]]\nhost = \"a.example\"\nlexicons = [\"a.example.lexicon.toml\"]"),
                "\(configuration)")
            #expect(try await news.desk.lexicons(of: "1").allSatisfy { $0.exists })
            // Once named, it is named.
            _ = try await news.desk.save(Self.skerry, article: "1", to: .site, note: "", revision: 5)
            #expect(try news.text(of: "narrate.toml") == configuration)
        }
    }

    @Test func `names that no lexicon has come first, with the place where they stand`() async throws {
        try await Newsdesk.run { news in
            let names = try await news.desk.names(in: "1").words
            let split = try #require(names.firstIndex { !$0.wantsLook })
            #expect(split > 0 && names[split...].allSatisfy { !$0.wantsLook })
            let rows = try await news.rows()
            for name in names {
                guard let id = name.passage, let number = Int(id), case .passage(let row) = rows[number],
                    let sentence = name.sentence
                else {
                    Issue.record("'\(name.written)' has no place")
                    continue
                }
                #expect(row.sentences[sentence].written.contains(name.written))
            }
            let hadlow = try #require(names.first { $0.written.contains("Hadlow") })
            #expect(hadlow.wantsLook && hadlow.source == .engine && !hadlow.phonemes.isEmpty)
        }
    }

    @Test func `phonemes are a line for each sentence`() async throws {
        try await Newsdesk.run { news in
            let row = try await news.passage("Freight suffered")
            let lines = try await news.desk.phonemes(row.key)
            #expect(lines.count == row.sentences.count && lines.allSatisfy { !$0.isEmpty })
        }
    }

    @Test func `a key that the desk never gave is refused`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails at noon.\n")) { news in
            let key = try await news.passage("sails").key
            for other in [
                String(key.reversed()), String(repeating: "0", count: 64), "", key.uppercased(), key + "0",
                "../\(key)",
            ] where other != key {
                #expect(await problem { try await news.desk.clip(other) }.code == "passage-unknown")
                #expect(
                    await problem { try await news.desk.sound(other, as: .mp3) }.code == "passage-unknown")
                #expect(await problem { try await news.desk.phonemes(other) }.code == "passage-unknown")
            }
        }
    }
}
