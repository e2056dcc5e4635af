import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

/// Sentences whose words are in several languages, by the real engine.
@Suite struct ForeignSpeechTests {
    @Test func `every language of the table is spoken`() async throws {
        let words: [WritingSystem: String] = [
            .latin: "mama", .cyrillic: "мама", .greek: "μαμά", .armenian: "մամա", .georgian: "მამა",
            .hebrew: "אמא", .arabic: "ماما", .devanagari: "मामा", .bengali: "মামা", .gurmukhi: "ਮਾਮਾ",
            .gujarati: "મામા", .oriya: "ମାମା", .tamil: "மாமா", .telugu: "మామా", .kannada: "ಮಾಮಾ",
            .malayalam: "മാമാ", .sinhala: "මාමා", .thai: "มามา", .burmese: "မာမာ", .ethiopic: "ማማ",
            .hangul: "마마", .kana: "まま", .han: "妈妈",
        ]
        try await SpeakingWorkers.run(2) { pool in
            for language in SpokenLanguage.all {
                let word = try #require(words[language.system], "\(language.tag)")
                let audio = try await MixedSpeech.speak("He said *\(word) again.", language.tag, pool)
                #expect(audio.tokens.count == 4)
                #expect(audio.isHeard(token: 2), "\(language.tag)")
            }
        }
    }

    @Test func `a foreign word in mid-sentence does not stop the reader`() async throws {
        let sentences = [
            ("The mayor of *Київ said that it would go on.", "uk"),
            ("They sang *さくら and *ありがとう at the end.", "ja"),
            ("He calls it *Schadenfreude when others fall.", "de"),
            ("The sign *北京 hung over the door.", "zh"), ("*שלום was all they said.", "he"),
        ]
        try await SpeakingWorkers.run(2) { pool in
            for (text, language) in sentences {
                let audio = try await MixedSpeech.speak(text, language, pool)
                #expect(audio.tokens.indices.allSatisfy(audio.isHeard), "\(text)")
                #expect(audio.longestGapMilliseconds < 200, "\(text)")
            }
        }
    }

    @Test func `a comma at the border of a foreign word is heard as elsewhere`() async throws {
        let (own, foreign) = try await SpeakingWorkers.run(2) { pool in
            (
                try await MixedSpeech.speak("They drove to Lyon, and on to Rome.", "fr", pool),
                try await MixedSpeech.speak("They drove to *Lyon, and on to Rome.", "fr", pool)
            )
        }
        #expect(abs(own.longestGapMilliseconds - foreign.longestGapMilliseconds) < 60)
        #expect(foreign.longestGapMilliseconds > 100)
    }

    @Test func `word times of mixed sentences are right to 20 ms`() async throws {
        let audio = try await SpeakingWorkers.run(1) { pool in
            try await MixedSpeech.speak("To *Париж, to *Киев, to *Токио, to *Тегеран, to Dallas.", "ru", pool)
        }
        for (index, token) in audio.tokens.enumerated() where index > 0 && index.isMultiple(of: 2) {
            let before = audio.samples[max(0, token.start - 1_500)..<token.start]
            let onset = try #require(audio.samples[token.start...].firstIndex { $0.magnitude > 200 })
            #expect(before.allSatisfy { $0.magnitude <= 200 })
            #expect(onset - token.start <= 441)
        }
        for (token, next) in zip(audio.tokens, audio.tokens.dropFirst()) { #expect(token.end <= next.start) }
    }

    @Test func `a sentence after foreign words is said as if they had not been there`() async throws {
        let (alone, behind) = try await SpeakingWorkers.run(2) { pool in
            var request = SpeakingWorkers.request("It was late.")
            let alone = try await pool.speak(request)
            request.sentences.insert(MixedSpeech.sentence("*Київ.", "uk"), at: 0)
            return (alone, try await pool.speak(request))
        }
        let lengths = (alone.sentences[0].frames.count, behind.sentences[1].frames.count)
        #expect(abs(lengths.0 - lengths.1) < lengths.0 / 10)
    }

    @Test func `foreign words are said by the same speaker`() async throws {
        var pitches: [Double] = []
        for voice in ["en-us", "en-us+f3"] {
            let audio = try await SpeakingWorkers.run(1) { pool in
                var request = SpeakingWorkers.request("", voice: voice)
                request.sentences = [MixedSpeech.sentence("*мамо *моя *мила", "uk")]
                return MixedSpeech.Audio(try await pool.speak(request))
            }
            pitches.append(audio.pitch(FrameRange(start: audio.tokens[0].start, end: audio.tokens[2].end)))
        }
        #expect(pitches[1] > pitches[0] * 1.2)
    }

    @Test func `an unknown language is an error that names it`() async throws {
        await #expect(throws: SynthesisError.self) {
            try await SpeakingWorkers.run(1) { try await MixedSpeech.speak("It is *so.", "tlh-x", $0) }
        }
    }

    @Test func `phonemes are those of the language`() async throws {
        let lines = try await SpeakingWorkers.run(1) { pool in
            try await pool.phonemes(
                of: [
                    MixedSpeech.sentence("He said *Freude.", "de"),
                    MixedSpeech.sentence("He said Freude.", "de"),
                ], engineVoice: "en-us")
        }
        #expect(lines[0] != lines[1] && lines.allSatisfy { $0.contains("s'Ed") })
    }

    @Test(arguments: 0..<6)
    func `random words of any script crash and silence no voice`(seed: Int) async throws {
        let languages = SpokenLanguage.all
        try await SpeakingWorkers.run(2) { pool in
            var random = SeededNumbers(seed: UInt64(seed))
            for _ in 0..<15 {
                let language = languages[Int(random.next() % UInt64(languages.count))]
                let word = MixedSpeech.word(in: language.system, using: &random)
                let audio = try await MixedSpeech.speak("He said *\(word) and left.", language.tag, pool)
                #expect(audio.isHeard(token: 4), "\(language.tag) \(word)")
            }
        }
    }
}
