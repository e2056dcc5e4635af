internal import FoundationEssentials
package import NarrationModel

extension CoverImage {
    /// Loads a picture, told by its first bytes.
    ///
    /// - Throws: `inputMissing` when there is no such file, and `articleUnusable` when it is no PNG or JPEG.
    package init(file: String) throws(PipelineError) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw PipelineError(.inputMissing, "cover '\(file)' cannot be read; check the path")
        }
        let bytes = [UInt8](data)
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self.init(bytes: bytes, mediaType: "image/png")
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self.init(bytes: bytes, mediaType: "image/jpeg")
        } else {
            throw PipelineError(.articleUnusable, "a cover must be a PNG or a JPEG, and '\(file)' is neither")
        }
    }
}
