package import CoverModel
package import NarrationModel

/// Makes covers, one after the other; what takes time to set up is kept between them.
///
/// Equal requests give equal bytes on one machine. Not for several threads at once.
package final class CoverDrawer {
    private let textSetter = TextSetter()
    private var canvas: Canvas?

    package init() {}

    /// The cover that `request` asks for, and for how many of its characters no font had a glyph.
    ///
    /// - Throws: ``CoverError`` when a picture is none, or too large or too small for a cover.
    package func cover(for request: CoverRequest) throws(CoverError) -> (
        image: CoverImage, missingGlyphs: Int
    ) {
        switch request {
        case .drawn(let design):
            let layout = CoverLayout(of: design, by: textSetter)
            let canvas = try canvas(size: design.size)
            layout.draw(on: canvas)
            let image = try canvas.encoded(
                as: design.format, in: design.palette, accent: layout.accentRows)
            return (image, layout.missingGlyphs)
        case .cropped(let picture):
            let decoded = try PictureDecoder.picture(from: picture.bytes)
            let square = try decoded.square(size: picture.size, on: picture.background)
            return (try square.encoded(as: .jpeg), 0)
        }
    }

    /// How `design` would be set.
    package func layout(of design: CoverDesign) -> CoverLayout {
        CoverLayout(of: design, by: textSetter)
    }

    private func canvas(size: Int) throws(CoverError) -> Canvas {
        if let canvas, canvas.size == size { return canvas }
        let fresh = try Canvas(size: size)
        self.canvas = fresh
        return fresh
    }
}
