package import CoverModel

/// What a show's covers look like, from the configuration's table `[cover]`.
package struct CoverSettings: Hashable, Sendable {
    /// What a cover is made from.
    package enum Source: String, Sendable, CaseIterable {
        /// The article's own picture, when there is one that can be used, else a drawing.
        case page

        /// Always a drawing.
        case drawn
    }

    package var palette = CoverPalette.standard

    /// The side in pixels, within ``CoverSize/range``.
    package var size = CoverSize.usual
    package var source = Source.page

    /// A picture for all articles, as a path; nil for covers of their own.
    package var file: String?

    /// The standard colours, and the page's own picture where there is one.
    package init() {}

    /// What the configuration says; it is found as that of ``ReadingSettings``, and paths in it start from its folder.
    ///
    /// - Throws: `inputMissing` for a file that cannot be read, and `configurationUnusable` for one that is wrong.
    package init(configuration: String?) throws(PipelineError) {
        guard let path = configuration ?? ConfigurationFinder.path() else {
            self.init()
            return
        }
        try self.init(toml: try ConfigurationFinder.text(of: path), name: path)
    }

    /// What a configuration says that messages call `name`, from whose folder its paths start.
    ///
    /// - Throws: `configurationUnusable`.
    package init(toml: String, name: String) throws(PipelineError) {
        guard let table = try ConfigurationFile(toml: toml, name: name).cover else { return }
        do throws(Fault) {
            palette = try Self.palette(table)
            size = try Self.size(table.size) ?? size
            source = try Self.source(table.image) ?? source
        } catch {
            throw ConfigurationFile.wrong(name, "in [cover], \(error.message)")
        }
        file = table.file.map { ConfigurationFinder.path(of: $0, in: name) }
    }

    /// What is wrong with a value.
    private struct Fault: Error {
        let message: String
    }

    /// The least contrast of text with its background; that which WCAG 2.2 asks of large letters.
    private static let leastContrast = 3.0

    private static func palette(_ table: ConfigurationFile.CoverTable) throws(Fault) -> CoverPalette {
        let standard = CoverPalette.standard
        let palette = CoverPalette(
            background: try color(table.background, "background") ?? standard.background,
            text: try color(table.text, "text") ?? standard.text,
            accent: try color(table.accent, "accent") ?? standard.accent)
        guard palette.text.contrast(with: palette.background) >= leastContrast else {
            throw Fault(
                message: "'text' must stand out from 'background'; choose a lighter or a darker colour")
        }
        return palette
    }

    private static func color(_ text: String?, _ key: String) throws(Fault) -> CoverColor? {
        guard let text else { return nil }
        guard let color = CoverColor(hex: text) else {
            throw Fault(message: "'\(key)' must be a colour like '#142a3e', and '\(text)' is none")
        }
        return color
    }

    private static func size(_ size: Int?) throws(Fault) -> Int? {
        guard let size, !CoverSize.range.contains(size) else { return size }
        let (least, most) = (CoverSize.range.lowerBound, CoverSize.range.upperBound)
        throw Fault(message: "'size' must be \(least) to \(most) pixels, and \(size) is not")
    }

    private static func source(_ name: String?) throws(Fault) -> Source? {
        guard let name else { return nil }
        guard let source = Source(rawValue: name) else {
            throw Fault(message: "'image' must be 'page' or 'drawn', and '\(name)' is neither")
        }
        return source
    }
}
