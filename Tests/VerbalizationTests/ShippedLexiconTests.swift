import Foundation
import Testing

@testable import Verbalization

@Suite struct ShippedLexiconTests {
    private static let voices = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Voices")

    static func files() throws -> [URL] {
        let folders = try FileManager.default.contentsOfDirectory(at: voices, includingPropertiesForKeys: nil)
        return folders.flatMap { folder in
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        }
        .filter { $0.lastPathComponent.hasPrefix("lexicon") && $0.pathExtension == "tsv" }
    }

    /// The sounds of English newsreaders in the spelling that all lexicons keep to.
    private static let symbols = Set("abdefhijklmnopstuvwxzæðŋɑɒɔəɚɛɜɡɪɹʃʊʌʒˈˌːθ".unicodeScalars)

    /// What a note may start with: where the transcription comes from.
    private static let sources: Set = ["own judgement", "CMUdict", "misaki"]

    @Test func `every lexicon can be read and is not empty`() throws {
        let files = try Self.files()
        #expect(files.count > 1)
        for file in files {
            let lexicon = try Lexicon.parse(
                String(contentsOf: file, encoding: .utf8), name: file.lastPathComponent)
            #expect(lexicon.count > 0)
        }
    }

    @Test func `transcriptions use only sounds that English voices have`() throws {
        for file in try Self.files() {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where !line.hasPrefix("#") {
                let columns = line.split(separator: "\t")
                guard columns.count > 2, columns[1] == "ipa" else { continue }
                for word in columns[2].split(separator: " ") {
                    let strange = word.unicodeScalars.filter { !Self.symbols.contains($0) }
                    #expect(strange.isEmpty, "\(line)")
                    #expect(word.filter { $0 == "ˈ" }.count < 2, "\(line)")
                    #expect(!word.hasSuffix("ˈ") && !word.hasSuffix("ˌ"), "\(line)")
                }
            }
        }
    }

    @Test func `every transcription names its source, and there are enough of them`() throws {
        var forms: Set<Substring> = []
        for file in try Self.files() {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where !line.hasPrefix("#") {
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard columns.count > 2, columns[1] == "ipa" else { continue }
                let source = columns.count > 3 ? columns[3].split(separator: ";").first : nil
                #expect(source.map { Self.sources.contains(String($0)) } == true, "\(line)")
                forms.insert(columns[0])
            }
        }
        #expect(forms.count >= 400)
    }

    @Test func `no form is given twice in one lexicon`() throws {
        for file in try Self.files() {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
                !$0.hasPrefix("#")
            }
            let forms = lines.compactMap { $0.split(separator: "\t").first }
            let doubles = Dictionary(grouping: forms) { $0 }.filter { $0.value.count > 1 }.keys
            #expect(doubles.isEmpty, "\(file.lastPathComponent): \(doubles)")
        }
    }
}
