import Testing

@testable import Verbalization

@Suite struct RespellingTests {
    @Test(arguments: [
        ("KEE-yiv", "ˈkiːjɪv"), ("ih-ZYOOM", "ɪˈzjuːm"), ("ZAH-puh-REE-zhuh", "ˌzɑːpəˈɹiːʒə"),
        ("keev", "ˈkiːv"),
        ("SHEE jin-PING", "ˈʃiː dʒɪnˈpɪŋ"), ("LES-ter", "ˈlɛstɚ"), ("BER-lin", "ˈbɜːɹlɪn"),
        ("eye-OH-wuh", "aɪˈoʊwə"),
        ("KLUH-ee", "ˈklʌiː"), ("bahkh", "ˈbɑːx"), ("HWAW-lee", "ˈhwɔːliː"), ("SING-gay", "ˈsɪŋɡeɪ"),
        ("THISS-ul", "ˈθɪsʌl"), ("DHAIR", "ˈðɛɹ"), ("RUUK", "ˈɹʊk"), ("NOWK-choy", "ˈnaʊktʃɔɪ"),
    ])
    func `syllables become sounds`(respelling: String, ipa: String) throws {
        #expect(try Respelling.ipa(for: respelling) == ipa)
    }

    @Test(arguments: [
        ("kee-yiv", "no stressed syllable in 'kee-yiv'"),
        ("OS-qil", "'q', which stands for no sound; write 'k'"),
        ("KEEYIV", "2 vowels"), ("K-EEV", "0 vowels"), ("KEE--yiv", "0 vowels"), ("KÉ-yiv", "'é'"),
        ("ABC", "'c'"),
    ])
    func `what is not understood is named`(respelling: String, message: String) {
        let fault = #expect(throws: Respelling.Fault.self) { try Respelling.ipa(for: respelling) }
        #expect(fault?.message.contains(message) == true, "\(fault?.message ?? "")")
        #expect(fault?.message.contains("'\(respelling)'") == true)
    }

    @Test func `every vowel and consonant of the table can be said`() throws {
        for vowel in RespellingSounds.vowels.keys { #expect(try Respelling.ipa(for: vowel).count > 1) }
        for consonant in RespellingSounds.consonants.keys {
            #expect(try Respelling.ipa(for: consonant + "ah").hasSuffix("ɑː"))
        }
    }
}
