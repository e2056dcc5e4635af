import CoverDrawing
import CoverModel
import NarrationModel
import Testing

@Suite struct DrawnCoverTests {
    private let drawer = CoverDrawer()

    private static func design(
        _ headline: String, language: String = "en", size: Int = CoverSize.usual,
        format: CoverDesign.Format = .png
    ) -> CoverDesign {
        CoverDesign(
            headline: headline, show: "The Lock Keeper", date: "10 September 2022", language: language,
            size: size, format: format)
    }

    /// Three hundred characters and more.
    private static let longHeadline =
        "Neighbours of the lower lock say that nobody asked them before the gates were lowered for the winter, and that "
        + "the towpath, which children use on their way to school, has been under water since the first week of November, "
        + "while the authority speaks of a fault that will be mended as soon as parts have come from abroad"

    static let headlines: [(String, String)] = [
        ("Tide", "en"), ("Harbour bridge opens after three years", "en"), (longHeadline, "en"),
        ("Річка повертається до старого русла після повені", "uk"),
        ("الجسر القديم يفتح أبوابه بعد ثلاث سنوات", "ar"), ("הגשר בנמל נפתח מחדש", "he"),
        ("三年ぶりに港の橋が開通", "ja"), ("Donaudampfschifffahrtsgesellschaftskapitänsmütze", "de"),
        (String(repeating: "W", count: 500), "en"), (String(repeating: "lock ", count: 4_000), "en"),
        ("", "en"),
    ]

    @Test(arguments: CoverDesign.Format.allCases, [1_400, 2_000])
    func `a cover has the size and the format that were asked for`(
        format: CoverDesign.Format, size: Int
    ) async throws {
        let cover = try drawer.cover(for: .drawn(Self.design("A lock", size: size, format: format)))
        let seen = try await SeenCover(cover.image)
        #expect(seen.codec == (format == .png ? "png" : "mjpeg"))
        #expect(seen.width == size && seen.height == size)
        #expect(cover.image.mediaType == (format == .png ? "image/png" : "image/jpeg"))
    }

    @Test(arguments: headlines.prefix(6), [1_400, 1_403])
    func `a JPEG shows what the PNG shows`(headline: (String, String), size: Int) async throws {
        var design = Self.design(headline.0, language: headline.1, size: size)
        let exact = try await SeenCover(drawer.cover(for: .drawn(design)).image).pixels
        design.format = .jpeg
        let coded = try await SeenCover(drawer.cover(for: .drawn(design)).image).pixels
        #expect(exact.count == coded.count)
        var squares = 0
        for (left, right) in zip(exact, coded) {
            let difference = Int(left) - Int(right)
            squares += difference * difference
        }
        // Above 36 dB between them: what the usual encoder gives at that quality for the largest letters, and less than the eye sees.
        #expect(Double(squares) / Double(exact.count) < 14)
        // The background is one colour, out to the last column and row.
        for place in [0, size - 1, (size - 1) * size, size * size - 1] {
            for index in place * 3..<place * 3 + 3 {
                #expect(abs(Int(exact[index]) - Int(coded[index])) <= 2)
            }
        }
    }

    @Test(arguments: headlines) func `nothing stands in the margins`(headline: String, language: String)
        async throws
    {
        let cover = try drawer.cover(for: .drawn(Self.design(headline, language: language)))
        let ink = try await SeenCover(cover.image).inkBounds()
        let margin = Int(1_400 * CoverLayout.margin)
        #expect(ink.left >= margin - 1 && ink.right <= 1_400 - margin, "\(ink)")
        #expect(ink.top >= margin - 1 && ink.bottom <= 1_400 - margin, "\(ink)")
        #expect(ink.right > ink.left)
    }

    @Test(arguments: headlines) func `nothing overlaps`(headline: String, language: String) {
        let boxes = drawer.layout(of: Self.design(headline, language: language)).inkBoxes.filter {
            $0.height > 0
        }
        for (upper, lower) in zip(boxes, boxes.dropFirst()) { #expect(upper.bottom < lower.y) }
    }

    @Test func `a short headline is large, a long one smaller and whole, and one without end is cut`() {
        let sizes = ["Tide", Self.longHeadline, String(repeating: "WWWW ", count: 120)].map {
            drawer.layout(of: Self.design($0))
        }
        #expect(sizes[0].headlineSize > 150)
        #expect(sizes[1].headlineSize < sizes[0].headlineSize && sizes[1].headlineSize > 50)
        #expect(sizes.map(\.isHeadlineCut) == [false, false, true])
    }

    @Test func `a long word is broken before its letters become tiny`() {
        let layout = drawer.layout(
            of: Self.design("Donaudampfschifffahrtsgesellschaftskapitänsmütze", language: "de"))
        #expect(layout.headlineSize > 70 && !layout.isHeadlineCut)
    }

    @Test(arguments: headlines.filter { ["en", "uk", "ar", "he", "de"].contains($0.1) })
    func `the fonts that Debian always has show Latin, Cyrillic, Arabic and Hebrew`(
        headline: String, language: String
    ) {
        #expect(drawer.layout(of: Self.design(headline, language: language)).missingGlyphs == 0)
    }

    @Test func `characters that no font has are counted`() throws {
        let cover = try drawer.cover(for: .drawn(Self.design("A lock \u{E123}\u{E124}")))
        #expect(cover.missingGlyphs == 2)
    }

    @Test(arguments: [
        ("הגשר בנמל", "he", true), ("NATO والجسر", "ar", true), ("NATO", "ar", false),
        ("A lock", "en", false),
        ("الجسر", "en", true), ("", "ar", false), ("2022: הגשר", "he", true),
    ])
    func `lines begin where the language begins them`(headline: String, language: String, isRight: Bool)
        throws
    {
        let layout = drawer.layout(of: Self.design(headline, language: language))
        #expect(layout.isRightToLeft == isRight)
        let (rule, show) = (layout.inkBoxes[0], layout.inkBoxes[1])
        if isRight {
            #expect(rule.right == 1_400 - 126 && show.right > 1_200)
        } else {
            #expect(rule.x == 126 && show.x < 200)
        }
    }

    @Test func `control characters and line ends are no part of a headline`() throws {
        let plain = try drawer.cover(for: .drawn(Self.design("A lock opens")))
        let strange = try drawer.cover(for: .drawn(Self.design("A\u{0}\u{7} lock\n\t\u{2029} ope\u{0}ns ")))
        #expect(plain.image == strange.image)
    }

    @Test(arguments: CoverDesign.Format.allCases)
    func `equal requests give equal bytes, whatever came between them`(format: CoverDesign.Format) throws {
        let request = CoverRequest.drawn(Self.design("A lock", format: format))
        let first = try drawer.cover(for: request).image
        for (headline, language) in Self.headlines {
            _ = try drawer.cover(for: .drawn(Self.design(headline, language: language)))
        }
        #expect(try drawer.cover(for: request).image == first)
        #expect(try CoverDrawer().cover(for: request).image == first)
    }

    @Test func `a cover wears the colors of the show`() async throws {
        var design = Self.design("A lock")
        let colors = ["#5b1f3b", "#ffffff", "#f0a04b"].compactMap(CoverColor.init(hex:))
        design.palette = CoverPalette(background: colors[0], text: colors[1], accent: colors[2])
        let seen = try await SeenCover(try drawer.cover(for: .drawn(design)).image)
        #expect(seen.color(x: 3, y: 3) == colors[0])
        #expect(seen.color(x: 150, y: 132) == colors[2])
    }
}
