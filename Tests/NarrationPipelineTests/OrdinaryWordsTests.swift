import Foundation
import NarrationTestSupport
import Testing
import Verbalization

@testable import NarrationPipeline

@Suite struct OrdinaryWordsTests {
    @Test(arguments: [
        "Council", "Ministers", "RUSSIAN", "Russian-occupied", "Verification", "You'll", "To-Do",
    ])
    func `a word that English rules read rightly needs no look`(word: String) {
        #expect(OrdinaryWords.contains(word))
    }

    @Test(arguments: ["Skerrow", "Pro-Skerrow", "Libération", "D'Arcy", "", "-", "Clement", "TikTok"])
    func `a name may be misread`(word: String) {
        #expect(!OrdinaryWords.contains(word))
    }

    @Test(arguments: ToneStudio.library.ids())
    func `no name that a shipped lexicon corrects is ordinary`(id: String) throws {
        let names = try ToneStudio.library.voice(id).lexicon.entries.filter {
            $0.kind == .ipa && !$0.written.contains(" ") && $0.written.first?.isUppercase == true
        }
        #expect(names.count > 1000)
        for name in names { #expect(!OrdinaryWords.contains(name.written), "\(name.written)") }
    }
}
