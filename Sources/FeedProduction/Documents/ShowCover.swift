import Digests
internal import FoundationEssentials
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// The picture of the show in the public folder; its name changes with it, since players keep what they have by its name.
struct ShowCover {
    private static let prefix = "cover-"

    let output: OutputFolder

    /// Writes the picture when it is not there.
    ///
    /// - Throws: `outputNotWritable`, and `configurationUnusable` for a file that is no PNG or JPEG.
    func write(_ image: CoverImage) throws(PipelineError) -> Channel.Picture {
        guard let head = ImageHead(image.bytes) else {
            throw PipelineError(
                .configurationUnusable,
                "a show's 'cover' must be a PNG or JPEG; name another file in narrate.toml")
        }
        let digest = SHA256Digest.hexadecimal(of: image.bytes).prefix(10)
        let name = "\(Self.prefix)\(digest).\(image.mediaType == "image/png" ? "png" : "jpg")"
        if !FileManager.default.fileExists(atPath: "\(output.path)/\(name)") {
            try output.write(image.bytes, to: name)
        }
        return Channel.Picture(path: name, size: min(head.width, head.height))
    }

    /// Removes the pictures of other names.
    func removeOthers(than picture: Channel.Picture) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: output.path)) ?? []
        for name in names where name.hasPrefix(Self.prefix) && name != picture.path {
            try? FileManager.default.removeItem(atPath: "\(output.path)/\(name)")
        }
    }
}
