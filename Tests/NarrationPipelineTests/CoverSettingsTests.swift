import CoverModel
import NarrationPipeline
import Testing

@Suite struct CoverSettingsTests {
    private func settings(_ table: String) throws(PipelineError) -> CoverSettings {
        try CoverSettings(toml: "[cover]\n" + table, name: "site/narrate.toml")
    }

    private func message(_ table: String) -> String {
        PipelineError.message(of: { () throws(PipelineError) in _ = try settings(table) })
    }

    @Test func `without a table covers are those of narrate`() throws {
        #expect(try CoverSettings(toml: "", name: "narrate.toml") == CoverSettings())
        let standard = CoverSettings()
        #expect(standard.size == 1_400 && standard.source == .page && standard.file == nil)
    }

    @Test func `a table says what covers look like`() throws {
        let settings = try settings(
            """
            background = "#FFFFFF"
            text = "#101820"
            accent = "#0077c8"
            size = 3000
            image = "drawn"
            """)
        #expect(settings.palette.background == CoverColor(red: 255, green: 255, blue: 255))
        #expect(settings.palette.text == CoverColor(red: 0x10, green: 0x18, blue: 0x20))
        #expect(settings.palette.accent == CoverColor(red: 0, green: 0x77, blue: 0xC8))
        #expect(settings.size == 3_000 && settings.source == .drawn)
    }

    @Test func `a picture's path starts from the configuration's folder`() throws {
        #expect(try settings("file = \"art/cover.png\"").file == "site/art/cover.png")
        #expect(try settings("file = \"/art/cover.png\"").file == "/art/cover.png")
    }

    @Test(arguments: [
        (
            "background = \"navy\"",
            "in [cover], 'background' must be a colour like '#142a3e', and 'navy' is none"
        ),
        ("accent = \"#12345\"", "in [cover], 'accent' must be a colour like '#142a3e', and '#12345' is none"),
        ("size = 1399", "in [cover], 'size' must be 1400 to 3000 pixels, and 1399 is not"),
        ("image = \"web\"", "in [cover], 'image' must be 'page' or 'drawn', and 'web' is neither"),
        (
            "text = \"#203a4e\"",
            "in [cover], 'text' must stand out from 'background'; choose a lighter or a darker colour"
        ),
        (
            "size = \"large\"",
            "line 2, column 1: 'cover.size' has a value of the wrong type; write a whole number, without quotes"
        ),
        ("acent = \"#123456\"", "line 2, column 1: there is no key 'cover.acent'; did you mean 'accent'?"),
    ])
    func `what no cover can be is told with its key`(table: String, expected: String) {
        #expect(message(table) == "configuration 'site/narrate.toml' cannot be used: " + expected)
    }
}
