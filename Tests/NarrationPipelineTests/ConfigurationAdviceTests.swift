import NarrationModel
import Testing

@testable import NarrationPipeline

/// What is advised where a value has the wrong type.
@Suite struct ConfigurationAdviceTests {
    /// Every key of every table, but the `host` of a site: a wrong one is told as one that is missing.
    private static let keys: [(table: String, key: String)] =
        ConfigurationFile.CodingKeys.allCases.flatMap { table in
            ConfigurationFile.keys(of: table.rawValue).map { (table.rawValue, $0) }
        }.filter { $0 != ("site", "host") }

    /// What each piece of advice leads to.
    private static let values = [
        "write a text in quotes": "\"some text\"",
        "write a list of texts, '[\"…\"]'": "[\"some text\"]",
        "write a whole number, without quotes": "5",
        "write true or false, without quotes": "true",
        "write a size in quotes, such as \"2 GB\"": "\"2 GB\"",
        "write a whole number of milliseconds, such as 800": "800",
    ]

    /// A configuration of one key, and of the one that its table cannot do without.
    private func toml(_ table: String, _ key: String, _ value: String) -> String {
        switch table {
        case "site": "[[site]]\nhost = \"a.example\"\n\(key) = \(value)\n"
        case "source": "[[source]]\n\(key) = \(value)\n"
        default: "[\(table)]\n\(key) = \(value)\n"
        }
    }

    @Test(arguments: keys)
    func `a value that follows the advice is taken`(table: String, key: String) throws {
        let error = try #require(
            #expect(throws: PipelineError.self) {
                try ConfigurationFile(toml: toml(table, key, "{ wrong = 1979-05-27 }"), name: "narrate.toml")
            })
        #expect(
            error.message.contains("'\(table).\(key)' has a value of the wrong type; "), "\(error.message)")
        let advice = try #require(error.message.split(separator: "; ").last.map(String.init))
        let value = try #require(Self.values[advice], "\(advice)")
        _ = try ConfigurationFile(toml: toml(table, key, value), name: "narrate.toml")
    }
}
