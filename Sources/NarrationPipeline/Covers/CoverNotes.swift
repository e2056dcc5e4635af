import NarrationModel

/// What users are told about covers.
enum CoverNotes {
    /// `reason` is half a sentence on the picture.
    static func unusable(_ picture: String?, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "cover-image-unusable", severity: .note,
            message: "the page's picture '\(shortened(picture ?? ""))' \(reason); a cover is drawn instead")
    }

    static func missingGlyphs(_ count: Int, _ language: String) -> Diagnostic {
        Diagnostic(
            code: "cover-glyphs-missing", severity: .note,
            message: "no font has \(count) of the characters of a cover in language '\(language)'; "
                + "install fonts for it, such as 'fonts-noto'")
    }

    static let programMissing = Diagnostic(
        code: "cover-program-missing", severity: .note,
        message: "the program 'narrate-cover' must lie beside 'narrate' to make covers; "
            + "until it is installed, all files get the standard artwork")

    static let failed = Diagnostic(
        code: "cover-not-drawn", severity: .note,
        message: "a cover could not be drawn, and the standard artwork is used; "
            + "look whether a font is installed, such as 'fonts-dejavu-core'")

    /// Addresses may be long, and pictures may lie in them whole.
    private static func shortened(_ name: String) -> String {
        name.count > 200 ? name.prefix(200) + "…" : name
    }
}
