internal import CPangoCairo
import CoverModel
import NarrationModel

/// A square surface to draw on, in pixels.
final class Canvas {
    let size: Int
    private let surface: OpaquePointer

    /// What draws; valid as long as the canvas is.
    let context: OpaquePointer

    init(size: Int) throws(CoverError) {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size), Int32(size)),
            let context = cairo_create(surface), cairo_status(context) == CAIRO_STATUS_SUCCESS
        else { throw CoverError("needs more memory than there is") }
        self.size = size
        self.surface = surface
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Covers everything with `color`.
    func fill(_ color: CoverColor) {
        use(color)
        cairo_paint(context)
    }

    func fill(_ box: CoverBox, _ color: CoverColor) {
        use(color)
        cairo_rectangle(context, box.x, box.y, box.width, box.height)
        cairo_fill(context)
    }

    /// Sets the color of what is drawn next.
    func use(_ color: CoverColor, opacity: Double = 1) {
        cairo_set_source_rgba(
            context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255, opacity)
    }

    /// The drawing as a file.
    func encoded(as format: CoverDesign.Format) throws(CoverError) -> CoverImage {
        cairo_surface_flush(surface)
        guard let pixels = cairo_image_surface_get_data(surface) else {
            throw CoverError("needs more memory than there is")
        }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let picture = try Picture(size: size) { row, target in
            let source = UnsafeRawPointer(pixels + row * stride).assumingMemoryBound(to: UInt32.self)
            var place = target
            for column in 0..<size {
                let pixel = source[column]
                place[0] = UInt8(truncatingIfNeeded: pixel >> 16)
                place[1] = UInt8(truncatingIfNeeded: pixel >> 8)
                place[2] = UInt8(truncatingIfNeeded: pixel)
                place += 3
            }
        }
        return try picture.encoded(as: format)
    }
}
