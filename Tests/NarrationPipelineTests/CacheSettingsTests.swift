import NarrationPipeline
import Testing

@Suite struct CacheSettingsTests {
    private func settings(_ table: String) throws(PipelineError) -> CacheSettings {
        try CacheSettings(toml: "[cache]\n" + table, name: "site/narrate.toml")
    }

    private func message(_ table: String) -> String {
        PipelineError.message(of: { () throws(PipelineError) in _ = try settings(table) })
    }

    @Test func `without a table there is the usual limit`() throws {
        let settings = try CacheSettings(toml: "", name: "narrate.toml")
        #expect(settings.folder == nil && settings.byteLimit == 2 << 30)
    }

    @Test func `a folder's path starts from the configuration's folder`() throws {
        #expect(try settings("folder = \"clips\"").folder == "site/clips")
        #expect(try settings("folder = \"/clips\"").folder == "/clips")
        #expect(try settings("folder = \"\"").folder == "")
    }

    @Test(arguments: [
        ("2 GB", 2_000_000_000), ("1.5GiB", 3 << 29), ("300 mb", 300_000_000), ("1000000 B", 1_000_000),
        ("976.5625 KiB", 1_000_000), ("1 TB", 1_000_000_000_000),
    ])
    func `sizes are read with their unit`(text: String, bytes: Int) throws {
        #expect(try settings("size = \"\(text)\"").byteLimit == bytes)
    }

    @Test(arguments: ["2", "GB", "2 XB", "-2 GB", "999 kB", "1e9 GB", "2 GB!", "99999999999 TB", ""])
    func `what is no size is told`(text: String) {
        let expected = "in [cache], 'size' must be at least 1 MB, such as \"2 GB\", and '\(text)' is not"
        #expect(
            message("size = \"\(text)\"") == "configuration 'site/narrate.toml' cannot be used: " + expected)
    }

    @Test(arguments: [
        (
            "size = 2",
            "line 2, column 1: 'cache.size' has a value of the wrong type; write a size in quotes, such as \"2 GB\""
        ),
        (
            "folder = 1",
            "line 2, column 1: 'cache.folder' has a value of the wrong type; write a text in quotes"
        ),
        ("foldr = \"a\"", "line 2, column 1: there is no key 'cache.foldr'; did you mean 'folder'?"),
    ])
    func `a wrong key or value is told with its line`(table: String, expected: String) {
        #expect(message(table) == "configuration 'site/narrate.toml' cannot be used: " + expected)
    }

    @Test(arguments: [
        (0, "0 B"), (1_023, "1023 B"), (1_024, "1.0 KiB"), (747_003_904, "712.4 MiB"), (2 << 30, "2.0 GiB"),
    ])
    func `sizes are written with their unit`(bytes: Int, text: String) {
        #expect(ByteCount.text(bytes) == text)
    }
}
