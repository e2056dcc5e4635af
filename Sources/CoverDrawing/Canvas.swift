internal import CPangoCairo
import CoverModel
internal import Glibc
import NarrationModel

/// A square surface that takes ink, in pixels; what colours it has is said when it is encoded.
final class Canvas {
    let size: Int
    private let surface: OpaquePointer

    /// What draws; valid as long as the canvas is.
    let context: OpaquePointer

    /// Whether anything was drawn since the canvas was empty.
    private var isUsed = false

    init(size: Int) throws(CoverError) {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(size), Int32(size)),
            let context = cairo_create(surface), cairo_status(context) == CAIRO_STATUS_SUCCESS
        else { throw CoverError("needs more memory than there is") }
        // Adding is what cairo does quickest here; it differs only where letters lie over one another.
        cairo_set_operator(context, CAIRO_OPERATOR_ADD)
        self.size = size
        self.surface = surface
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Takes all ink off.
    func clear() {
        defer { isUsed = true }
        guard isUsed, let pixels = cairo_image_surface_get_data(surface) else { return }
        cairo_surface_flush(surface)
        memset(pixels, 0, Int(cairo_image_surface_get_stride(surface)) * size)
        cairo_surface_mark_dirty(surface)
    }

    func fill(_ box: CoverBox) {
        use(opacity: 1)
        cairo_rectangle(context, box.x, box.y, box.width, box.height)
        cairo_fill(context)
    }

    /// Sets how much ink is put down by what is drawn next, 0 to 1.
    func use(opacity: Double) {
        cairo_set_source_rgba(context, 0, 0, 0, opacity)
    }

    /// The drawing as a file: all ink in the colour of the palette's text, but for that in the rows of `accent`.
    func encoded(
        as format: CoverDesign.Format, in palette: CoverPalette, accent: Range<Int>
    ) throws(CoverError) -> CoverImage {
        cairo_surface_flush(surface)
        guard let pixels = cairo_image_surface_get_data(surface) else {
            throw CoverError("needs more memory than there is")
        }
        let picture = InkPicture(
            coverage: pixels, stride: Int(cairo_image_surface_get_stride(surface)), size: size,
            background: palette.background, text: palette.text, bands: [(accent, palette.accent)])
        switch format {
        case .jpeg: return CoverImage(bytes: FlatPictureEncoder.file(of: picture), mediaType: "image/jpeg")
        case .png:
            return try Picture(size: size, picture.writeColors).encoded(as: .png)
        }
    }
}
