import Foundation
import NarrationTestSupport
import Testing

@Suite struct LexiconCommandTests {
    private struct Check: Decodable {
        struct Word: Decodable {
            var written: String
            var count: Int
            var source: String
            var isOrdinary: Bool
            var place: String?
            var phonemes: String
        }
        struct Finding: Decodable {
            var code: String
            var count: Int
            var sentences: [String]?
        }
        var words: [Word]
        var findings: [Finding]
        var conflicts: [Finding]
    }

    private struct Passage: Decodable {
        var article: String
        var text: String
        var count: Int
        var seconds: [Double]?
    }

    private static let page = """
        <!DOCTYPE html><html><head><title>Tides at Skerrow</title></head><body><article><h1>Tides at Skerrow</h1>
        <p>The harbor master of Skerrow, Oona Marsh, met Kyiv’s envoy at the pier. The tide was high in the marsh.</p>
        <p>Tkemali was served, and Marsh spoke of the IKTB. Kyiv's envoy ate tkemali and said that Skerrow would do.</p>
        </article></body></html>
        """

    private func withPage<Result>(_ body: (URL, String) async throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.html")
            try Data(Self.page.utf8).write(to: page)
            return try await body(folder, page.path)
        }
    }

    private func lexicon(_ arguments: String..., in place: URL? = nil) async throws -> Narrate.Outcome {
        try await Narrate.run(["lexicon"] + arguments, in: place)
    }

    private func check(_ page: String, _ arguments: String...) async throws -> [String: Check.Word] {
        let outcome = try await Narrate.run(
            ["lexicon", "check", page, "--json", "--config", "/dev/null"] + arguments)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let check = try JSONDecoder().decode(Check.self, from: Data(outcome.output.utf8))
        let counts = check.words.map(\.count)
        #expect(counts == counts.sorted(by: >))
        return Dictionary(check.words.map { ($0.written, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `check lists names and unknown words with their sounds and who decided them`() async throws {
        try await withPage { folder, page in
            let words = try await check(page)
            #expect(words["Skerrow"]?.count == 3 && words["Skerrow"]?.source == "engine")
            #expect(words["Kyiv"]?.count == 2 && words["Kyiv"]?.source == "lexicon")
            #expect(words["Kyiv"]?.place?.hasPrefix("shared/lexicon-ukraine.tsv:") == true)
            #expect(words["Kyiv"]?.phonemes.contains("kˈiː") == true)
            #expect(words["IKTB"]?.source == "rule" && words["IKTB"]?.place == "initialism")
            #expect(words["tkemali"]?.source == "engine" && words["Oona"]?.source == "engine")
            for plain in ["The", "Tides", "Marsh", "harbor", "envoy"] {
                #expect(words[plain] == nil, "\(plain)")
            }
            let list = folder.appending(path: "words")
            try Data("oona\nSkerrow\n".utf8).write(to: list)
            let known = try await check(page, "--words", list.path)
            #expect(known["Oona"] == nil && known["Skerrow"] == nil && known["Kyiv"] != nil)
        }
    }

    @Test func `check prints a table, and strict wants every word decided`() async throws {
        try await withPage { folder, page in
            let loose = try await lexicon("check", page, "--config", "/dev/null")
            #expect(loose.status == 0)
            #expect(loose.output.hasPrefix("count  word"))
            #expect(loose.output.contains("no lexicon"))
            #expect(try await lexicon("check", page, "--strict", "--config", "/dev/null").status == 1)
            let own = folder.appending(path: "own.tsv")
            let rows = ["Skerrow", "Oona", "tkemali", "Tkemali"].map { "\($0)\trespell\tTAH\n" }.joined()
            try Data(rows.utf8).write(to: own)
            let strict = try await lexicon(
                "check", page, "--strict", "--config", "/dev/null", "--lexicon", own.path)
            #expect(strict.status == 0, "\(strict.output)\(strict.messages)")
        }
    }

    /// What check says of `text`, as a table and as JSON.
    private func checked(_ text: String, _ arguments: String...) async throws -> (table: String, json: Check)
    {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.txt")
            try Data("A short note from the coast\n\n\(text)\n".utf8).write(to: page)
            let options = [page.path, "--config", "/dev/null"] + arguments
            let table = try await Narrate.run(["lexicon", "check"] + options)
            let json = try await Narrate.run(["lexicon", "check", "--json"] + options)
            #expect(table.status == json.status, "\(table.messages)")
            return (table.output, try JSONDecoder().decode(Check.self, from: Data(json.output.utf8)))
        }
    }

    @Test func `what needs no look is listed only when all is asked for`() async throws {
        let text =
            "On Friday the Russian-occupied Verification Council of Foreign Ministers met people from Skerrow, where little else went well that week, near Kyiv."
        let check = try await checked(text)
        #expect(check.table.contains("Skerrow"))
        let ordinary = ["Russian-occupied", "Verification", "Council", "Foreign", "Ministers"]
        for word in ordinary + ["Kyiv"] { #expect(!check.table.contains(word), "\(word)") }
        for word in check.json.words {
            #expect(word.isOrdinary == ordinary.contains(word.written), "\(word)")
        }
        #expect(Set(check.json.words.map(\.written)) == Set(ordinary + ["Kyiv", "Skerrow"]))
        #expect(
            check.table.hasSuffix(
                "7 words: 1 want a look, 0 read by rule, 1 in a lexicon, 5 ordinary; findings: 0; '--all' lists every word\n"
            ))
        let all = try await checked(text, "--all").table
        for word in ordinary + ["Kyiv"] { #expect(all.contains(word), "\(word)") }
    }

    @Test func `ordinary words do not make a strict check fail`() async throws {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.txt")
            for (text, status) in [
                ("Then the Foreign Council met again beside the water.", 0),
                ("Then the Foreign Skerrow met again beside the water.", 1),
            ] {
                try Data("A short note from the coast\n\n\(text)\n".utf8).write(to: page)
                let outcome = try await lexicon("check", page.path, "--strict", "--config", "/dev/null")
                #expect(outcome.status == status, "\(outcome.output)")
            }
        }
    }

    @Test func `a first name at the start of a sentence is a name`() async throws {
        let check = try await checked("Ruaridh Munro left. Then Oisin came. Tomorrow the boats will be back.")
        #expect(Set(check.json.words.map(\.written)) == ["Ruaridh", "Munro", "Oisin"])
    }

    @Test func `an undecided word is shown in its sentences`() async throws {
        let check = try await checked(
            "When the people at the harbor had at last been told of it all, they read the letters by the old pier at the far end of the bay. I read it."
        )
        let finding = try #require(check.json.findings.first { $0.code == "heteronym-undecided" })
        #expect(finding.sentences?.count == finding.count)
        let shown = try #require(finding.sentences?.first)
        #expect(check.table.contains("     \(shown)\n"), "\(check.table)")
        #expect(shown.contains("read") && shown.split(separator: " ").count < 20, "\(shown)")
    }

    @Test func `check takes the lexicon beside the page, and shows what it overrides`() async throws {
        try await withPage { folder, page in
            try Data("Kyiv\tipa\tˈkiːv\nSkerrow\tletters\n".utf8).write(
                to: folder.appending(path: "page.html.lexicon.tsv"))
            let words = try await check(page)
            #expect(words["Kyiv"]?.phonemes == "kˈiːv")
            #expect(words["Skerrow"]?.place?.hasSuffix("page.html.lexicon.tsv:2") == true)
            let table = try await lexicon("check", page, "--all", "--config", "/dev/null")
            #expect(table.output.contains("lexicon-conflict"))
            #expect(table.output.contains("page.html.lexicon.tsv:2"))
            let script = try await Narrate.run(["script", page, "--format", "json", "--config", "/dev/null"])
            #expect(script.output.contains("ˈkiːv"))
        }
    }

    @Test func `add writes an entry, replaces it, and keeps the rest`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "names.tsv")
            try Data("# ours\nSkerrow\tsay\tscarrow\theard\n# end\n".utf8).write(to: file)
            let added = try await lexicon(
                "add", "Kupiansk", "ˈkuːpjænsk", "--to", file.path, "--note", "by ear")
            #expect(
                added.status == 0 && added.output.contains("\(file.path):4: added 'Kupiansk'"), "\(added)")
            #expect(added.output.contains("kˈuːpjænsk"))
            let replaced = try await lexicon(
                "add", "Skerrow", "SKEH-roh", "--kind", "respell", "--to", file.path)
            #expect(replaced.output.contains(":2: replaced 'Skerrow'"))
            #expect(replaced.output.contains("it was say 'scarrow'"))
            #expect(
                try String(contentsOf: file, encoding: .utf8)
                    == "# ours\nSkerrow\trespell\tSKEH-roh\theard\n# end\nKupiansk\tipa\tˈkuːpjænsk\tby ear\n"
            )
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["names.tsv"])
        }
    }

    @Test func `add finds the file by voice or configuration`() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "Artwork"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: Checkout.root.appending(path: "Voices"), to: folder.appending(path: "Voices"))
            let voice = try await lexicon(
                "add", "Skerrow", "ˈskɛɹoʊ", "--voice", "en-us-news", "--data", folder.path)
            #expect(voice.status == 0, "\(voice.messages)")
            let own = folder.appending(path: "Voices/en-us-news/lexicon.tsv")
            #expect(try String(contentsOf: own, encoding: .utf8).hasSuffix("Skerrow\tipa\tˈskɛɹoʊ\n"))
            #expect(try await lexicon("add", "A", "--kind", "word", in: folder).status == 64)
            try Data("[lexicon]\nfiles = ['names.toml']".utf8).write(
                to: folder.appending(path: "narrate.toml"))
            let configured = try await lexicon(
                "add", "(?<=Mount )Ida", "ˈaɪdə", "--pattern", in: folder)
            #expect(configured.status == 0, "\(configured.messages)")
            let table = try String(contentsOf: folder.appending(path: "names.toml"), encoding: .utf8)
            #expect(table == "[[entry]]\npattern = \"(?<=Mount )Ida\"\nipa = \"ˈaɪdə\"\n")
        }
    }

    @Test(arguments: [
        (["Skerrow", "ˈʢɛɹoʊ"], 69, "'ʢ'"), (["Skerrow", "SK-ROH", "--kind", "respell"], 64, "'SK'"),
        (["(Ida", "x", "--pattern"], 64, "no regular expression"),
        (["Xi Jinping", "ʃiː"], 64, "transcribe each word once"),
        (["Skerrow"], 64, "how the word is said"),
        (["Ida", "x", "--pattern"], 64, "columns have no patterns"),
    ])
    func `add refuses what cannot be said, and leaves the file`(
        arguments: [String], status: Int32, message: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "names.tsv")
            try Data("# ours\n".utf8).write(to: file)
            let outcome = try await Narrate.run(["lexicon", "add"] + arguments + ["--to", file.path])
            #expect(outcome.status == status, "\(outcome)")
            #expect(outcome.messages.contains(message), "\(outcome.messages)")
            #expect(try String(contentsOf: file, encoding: .utf8) == "# ours\n")
        }
    }

    private func affected(_ entry: String, _ path: String, _ arguments: String...) async throws -> [Passage] {
        let outcome = try await Narrate.run(
            ["lexicon", "affected", entry, path, "--json", "--config", "/dev/null"] + arguments)
        #expect(outcome.status == 0, "\(outcome.messages)")
        return try JSONDecoder().decode([Passage].self, from: Data(outcome.output.utf8))
    }

    @Test func `affected lists passages of pages and sentences of what is rendered`() async throws {
        try await withPage { folder, page in
            let passages = try await affected("Skerrow", page)
            #expect(passages.count == 3 && passages.allSatisfy { $0.seconds == nil })
            #expect(passages.map(\.count) == [1, 1, 1])
            #expect(try await affected("Tkemali", page).map(\.count) == [1])
            #expect(try await affected("tkemali", page).map(\.count) == [2])
            #expect(try await affected("(?<=Oona )Marsh", page, "--pattern").count == 1)
            #expect(try await affected("Oona Marsh", page).count == 1)
            #expect(try await affected("Oon", page).isEmpty)
            let out = folder.appending(path: "out").path
            let made = try await Narrate.run(["render", page, "--output", out, "--config", "/dev/null"])
            #expect(made.status == 0, "\(made.messages)")
            let sentences = try await affected("Kyiv", out)
            #expect(sentences.count == 2)
            #expect(sentences.allSatisfy { $0.text.contains("Kyiv") && ($0.seconds?.count ?? 0) == 2 })
            let table = try await lexicon("affected", "Kyiv", out, "--config", "/dev/null")
            #expect(table.output.hasSuffix("passages: 2, articles: 1\n"), "\(table.output)")
            #expect(sentences.map(\.count) == [1, 1] && sentences[0].text.hasSuffix("high in the marsh."))
            let edition = folder.appending(path: "edition").path
            let joined = try await Narrate.run([
                "render", page, "--output", edition, "--config", "/dev/null", "--edition", "All of it",
            ])
            #expect(joined.status == 0, "\(joined.messages)")
            #expect(try await affected("Kyiv", edition).map(\.text) == sentences.map(\.text))
        }
        #expect(try await lexicon("affected", "Kyiv", "/nowhere").status == 66)
    }

    @Test func `lexicons go out to PLS and come back`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "names.toml")
            try Data(
                "[[entry]]\nwritten = 'Skerrow'\nipa = 'ˈskɛɹoʊ'\n\n[[entry]]\nwritten = 'SBU'\nletters = true\n"
                    .utf8
            ).write(to: file)
            let exported = try await lexicon("export", file.path, "--language", "en")
            #expect(exported.status == 0 && exported.messages.contains("SBU"))
            let pls = folder.appending(path: "names.pls")
            try Data(exported.output.utf8).write(to: pls)
            let imported = try await lexicon("import", pls.path)
            #expect(
                imported.output == "[[entry]]\nwritten = \"Skerrow\"\nipa = \"ˈskɛɹoʊ\"\nlanguage = \"en\"\n")
            let columns = try await lexicon("import", pls.path, "--format", "tsv")
            #expect(
                columns.output.hasSuffix("Skerrow\tipa\tˈskɛɹoʊ\n") && columns.messages.contains("write TOML")
            )
            let said = try await Narrate.run(["verbalize", "--lexicon", pls.path], input: "Skerrow\n")
            #expect(said.status == 0 && said.output == "Skerrow.\n")
            let all = try await lexicon("export", "--voice", "en-gb-read")
            #expect(all.status == 0 && all.output.contains("<grapheme>Kyiv</grapheme>"))
        }
    }

    @Test func `list shows the entries that hold, with their files`() async throws {
        let outcome = try await lexicon("list", "--voice", "en-gb-read", "--config", "/dev/null")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.contains("en-gb-read/lexicon.tsv:")
                && outcome.output.contains("shared/lexicon-names.tsv:"))
        let json = try await lexicon("list", "--json", "--config", "/dev/null")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    }

    @Test func `a sound that the voice lacks is told with the entry's place`() async throws {
        try await withPage { folder, page in
            let file = folder.appending(path: "names.tsv")
            try Data("# ours\nSkerrow\tipa\tˈskɛʢoʊ\n".utf8).write(to: file)
            for command in [
                ["lexicon", "check", page], ["script", page, "--format", "ipa"],
                ["render", page, "--output", folder.appending(path: "out").path],
            ] {
                let outcome = try await Narrate.run(
                    command + ["--lexicon", file.path, "--config", "/dev/null"])
                #expect(outcome.status == 69)
                #expect(outcome.messages.contains("'ʢ'"), "\(outcome.messages)")
                #expect(outcome.messages.contains("\(file.path):2"), "\(outcome.messages)")
            }
        }
    }

    @Test func `the lexicon beside a page that cannot be used is told line by line`() async throws {
        try await withPage { folder, page in
            try Data("Kyiv\nIda\tpia\tx\n".utf8).write(
                to: folder.appending(path: "page.html.lexicon.tsv"))
            let outcome = try await Narrate.run(
                ["render", page, "--output", folder.appending(path: "out").path, "--config", "/dev/null"])
            #expect(outcome.status == 64)
            #expect(
                outcome.messages.contains(".lexicon.tsv:1:") && outcome.messages.contains(".lexicon.tsv:2:"))
        }
    }

    @Test func `a lexicon with wrong lines is refused with all of them`() async throws {
        try await withPage { folder, page in
            let file = folder.appending(path: "names.tsv")
            try Data("Kyiv\nSumy\tipa\tˈsuːmi\nIda\tpia\tx\n".utf8).write(to: file)
            for command in [
                ["script", page], ["render", page, "--output", folder.appending(path: "out").path],
                ["verbalize"], ["lexicon", "check", page],
            ] {
                let outcome = try await Narrate.run(command + ["--lexicon", file.path])
                #expect(outcome.status == 64, "\(command)")
                #expect(
                    outcome.messages.contains("names.tsv:1:") && outcome.messages.contains("names.tsv:3:"))
                #expect(!outcome.messages.contains("names.tsv:2:"))
            }
        }
    }
}
