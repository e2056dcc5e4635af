import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct PronunciationTests {
    private static func sentence(_ pronunciation: Pronunciation) -> EngineSentence {
        EngineSentence(tokens: [
            EngineToken(text: "it", punctuation: "", pronunciation: nil),
            EngineToken(text: "word", punctuation: "", pronunciation: pronunciation),
            EngineToken(text: "is", punctuation: ".", pronunciation: nil),
        ])
    }

    /// The engine's name of a word's phonemes between two plain words.
    private static func phonemes(
        _ pronunciations: [Pronunciation], voice: String = "en-us"
    ) async throws -> [String] {
        try await SpeakingWorkers.run(1) { pool in
            try await pool.phonemes(of: pronunciations.map(sentence), engineVoice: voice)
        }
    }

    @Test func `IPA is said as the mnemonics that stand for it`() async throws {
        let pairs = [
            ("ˈkuːpjænsk", "k'u:pjansk"), ("ɪˈzjuːm", "Iz'ju:m"), ("ˌsʊbɹəˈmɑːnjəm", "s,Ubr@m'A:nj@m"),
            ("ˌdʒaɪˈʃæŋkɚ", "dZ,aIS'aNk3"), ("bɑːxˈmuːt", "bA:xm'u:t"), ("tʃɛɹˈniːhiːv", "tSe@n'i:hi:v"),
            ("ˌdɔɪtʃə ˈvɛlə", "d,OItS@ v'El@"), ("ˈæt.ʃɪp", "'at|SIp"),
        ]
        let ipa = try await Self.phonemes(pairs.map { .ipa($0.0) })
        let mnemonics = try await Self.phonemes(pairs.map { .mnemonics($0.1) })
        #expect(ipa == mnemonics)
    }

    @Test func `American IPA has its British sounds in a British voice`() async throws {
        let spoken = try await Self.phonemes(
            [.ipa("ˈvɑːɡnɚ"), .ipa("ˈkɑːɹkiːv"), .ipa("ˈɑːskoʊl")], voice: "en-gb-x-rp")
        let expected = try await Self.phonemes(
            [.mnemonics("v'A:gn@"), .mnemonics("k'A:ki:v"), .mnemonics("'A:skoUl")], voice: "en-gb-x-rp")
        #expect(spoken == expected)
    }

    @Test(arguments: ["en-us", "en-gb-x-rp"])
    func `every pronunciation that is shipped can be said by each voice`(voice: String) async throws {
        let folder = Checkout.root.appending(path: "Voices")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let lines = try names.filter { $0.hasSuffix(".tsv") }.flatMap { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        }
        let ipa = lines.map { $0.split(separator: "\t") }.filter { $0.count > 2 && $0[1] == "ipa" }
        #expect(ipa.count > 250)
        let spoken = try await Self.phonemes(ipa.map { .ipa(String($0[2])) }, voice: voice)
        #expect(spoken.count == ipa.count)
    }

    /// Every symbol that the shipped lexicons use.
    @Test(arguments: [
        "en-us", "en-us-nyc", "en-gb-x-rp", "en-gb-scotland", "en-gb-x-gbclan", "en-gb-x-gbcwmd", "en-029",
        "en",
    ])
    func `the sounds of the lexicons can be said in every English voice`(voice: String) async throws {
        let words = [
            "ˈbɑːdəf", "ˈhædʒɪ", "ˈkɛlm", "ˈnɔɪpɹə", "ˈstuːvɚ", "ˈwɜːjz", "ˈæðɪŋ", "ˈʃʊʒʌθ", "ˈɡeɪtʃoʊ",
            "ˈaʊiːl",
            "ˈaɪɒɹ", "ˈkɜːɹɪ", "ˈtɑːɹ", "ˈlɪɹ", "ˈkʊɹsɛɹ",
        ]
        let spoken = try await Self.phonemes(words.map { .ipa($0) }, voice: voice)
        #expect(spoken.count == words.count)
        #expect(Set(spoken).count == words.count)
    }

    @Test func `a symbol that is no sound of the voice is named with those near it`() async throws {
        let error = await #expect(throws: SynthesisError.self) { try await Self.phonemes([.ipa("ˈkuːʘ")]) }
        #expect(error?.code == .unknownSound)
        #expect(error?.message.contains("'ʘ'") == true)
    }

    @Test func `a voice that the engine does not have is an error`() async throws {
        for name in ["en-gb-nowhere", "../../../etc/passwd", ""] {
            let error = await #expect(throws: SynthesisError.self) {
                try await Self.phonemes([.ipa("ə")], voice: name)
            }
            #expect(error?.code == .voiceNotFound)
        }
    }

    @Test func `commands hidden in text are not obeyed`() async throws {
        let plain = SpeakingWorkers.request("stay calm now.")
        var hostile = plain
        hostile.sentences[0].tokens[0].text = "\u{1}80Sst[[a]]ay<break/>"
        var cleaned = plain
        cleaned.sentences[0].tokens[0].text = "80Sstaaybreak/"
        let (spoken, expected) = try await SpeakingWorkers.run { [hostile, cleaned] pool in
            (try await pool.speak(hostile), try await pool.speak(cleaned))
        }
        #expect(spoken == expected)
    }

    @Test func `every name of the real page is said as its judge wrote it`() async throws {
        guard let file = SharedData.url("data/text/names.tsv") else { return }
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
            .filter { $0.count > 2 && $0[2] != "-" }
        #expect(rows.count > 50)
        let ipa = try await Self.phonemes(rows.map { .ipa(String($0[1])) })
        let judged = try await Self.phonemes(rows.map { .mnemonics(String($0[2])) })
        let different = zip(rows, zip(ipa, judged)).filter { Self.folded($0.1.0) != Self.folded($0.1.1) }
        #expect(different.map { "\($0.0[0]): \($0.1.0) for \($0.1.1)" } == [])
    }

    /// Without what the two ways of writing leave open: American `0` and `A:` are both [ɑː], and the judge's
    /// mnemonics have some weak stresses more than the IPA beside them.
    private static func folded(_ phonemes: String) -> String {
        phonemes.replacingOccurrences(of: "0", with: "A:").filter { $0 != "," && $0 != "'" }
    }
}
