import CoverDrawing
import CoverModel
import Foundation
import NarrationModel
import NarrationTestSupport

/// What ffmpeg sees in a cover.
struct SeenCover {
    let codec: String
    let width: Int
    let height: Int

    /// Red, green and blue of every pixel, row by row.
    let pixels: [UInt8]

    init(_ image: CoverImage) async throws {
        self = try await withTemporaryFolder { folder in
            let file = folder.appending(path: "cover")
            try Data(image.bytes).write(to: file)
            let stream = try Tool.ffprobe.run([
                "-v", "error", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0", file.path,
            ]).split { $0 == "," || $0.isNewline }.map(String.init)
            let raw = folder.appending(path: "pixels.rgb")
            _ = try Tool.ffmpeg.run([
                "-v", "error", "-i", file.path, "-f", "rawvideo", "-pix_fmt", "rgb24", raw.path,
            ])
            return SeenCover(
                codec: stream[0], width: Int(stream[1]) ?? 0, height: Int(stream[2]) ?? 0,
                pixels: [UInt8](try Data(contentsOf: raw)))
        }
    }

    private init(codec: String, width: Int, height: Int, pixels: [UInt8]) {
        (self.codec, self.width, self.height, self.pixels) = (codec, width, height, pixels)
    }

    func color(x: Int, y: Int) -> CoverColor {
        let place = (y * width + x) * 3
        return CoverColor(red: pixels[place], green: pixels[place + 1], blue: pixels[place + 2])
    }

    /// The first and the last column and row with another color than the upper left corner.
    func inkBounds() -> (left: Int, right: Int, top: Int, bottom: Int) {
        var (left, right, top, bottom) = (width, -1, height, -1)
        pixels.withUnsafeBufferPointer { pixels in
            for y in 0..<height {
                for x in 0..<width {
                    let place = (y * width + x) * 3
                    if pixels[place] == pixels[0], pixels[place + 1] == pixels[1],
                        pixels[place + 2] == pixels[2]
                    {
                        continue
                    }
                    (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
                }
            }
        }
        return (left, right, top, bottom)
    }
}

/// Pictures for tests, made by ffmpeg.
enum TestPicture {
    /// A picture of a left half in red, a middle stripe in green and a right half in blue.
    static func make(width: Int, height: Int, _ name: String) async throws -> [UInt8] {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: name)
            let boxes =
                "color=red:s=\(width)x\(height),drawbox=x=iw/2:w=iw/2:color=blue:t=fill,"
                + "drawbox=x=iw*0.4:w=iw*0.2:color=lime:t=fill"
            _ = try Tool.ffmpeg.run([
                "-v", "error", "-f", "lavfi", "-i", boxes, "-frames:v", "1", "-update", "1", file.path,
            ])
            return [UInt8](try Data(contentsOf: file))
        }
    }

    /// The head of a PNG that claims a size, and of its pixels no more than the announcement.
    static func header(width: UInt32, height: UInt32) -> [UInt8] {
        let size = [width, height].flatMap { value in (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
        let body = Array("IHDR".utf8) + size + [8, 2, 0, 0, 0]
        let check = checksum(body)
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + body
            + (0..<4).map { UInt8(check >> (24 - 8 * $0) & 0xFF) } + [0, 0, 1, 0]
            + Array("IDAT".utf8)
    }

    /// The CRC of PNG (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { check, byte in
            (0..<8).reduce(check ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
    }
}
