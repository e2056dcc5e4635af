import CoverDrawing
import CoverModel
import NarrationModel
import Testing

@Suite struct PictureCoverTests {
    private let drawer = CoverDrawer()

    private func reason(_ bytes: [UInt8]) -> String {
        do throws(CoverError) {
            _ = try drawer.cover(for: .cropped(CoverPicture(bytes: bytes)))
            return "none"
        } catch {
            return error.reason
        }
    }

    @Test(arguments: ["wide.jpg", "wide.png"], [1_400, 1_700])
    func `a picture's middle becomes a square JPEG`(name: String, size: Int) async throws {
        let picture = try await TestPicture.make(width: 2_000, height: 800, name)
        let cover = try drawer.cover(for: .cropped(CoverPicture(bytes: picture, size: size)))
        let seen = try await SeenCover(cover.image)
        #expect(seen.codec == "mjpeg" && seen.width == size && seen.height == size)
        // Of 2,000 columns 600 to 1,400 are kept: red to 800, green to 1,200, blue.
        let colors = [0.125, 0.5, 0.875].map { seen.color(x: Int(Double(size) * $0), y: size / 2) }
        #expect(colors[0].red > 200 && colors[0].green < 60)
        #expect(colors[1].green > 200 && colors[1].red < 60)
        #expect(colors[2].blue > 200 && colors[2].red < 60)
    }

    @Test func `a small picture is enlarged, and a smaller one refused`() async throws {
        let small = try await TestPicture.make(width: 500, height: 640, "small.png")
        #expect(reason(small) == "none")
        let smaller = try await TestPicture.make(width: 498, height: 640, "smaller.png")
        #expect(reason(smaller) == "is 498 × 640 pixels, and a cover needs 500 a side")
    }

    @Test(arguments: ["cut.jpg", "cut.png"]) func `a picture that is cut off is refused`(name: String)
        async throws
    {
        let whole = try await TestPicture.make(width: 900, height: 900, name)
        for share in [2, 10, 50, 90] {
            #expect(
                reason(Array(whole[..<(whole.count * share / 100)])) == "is broken or cut off", "\(share) %")
        }
        #expect(reason(whole) == "none")
    }

    @Test func `sizes are judged before anything is decoded`() {
        #expect(reason(TestPicture.header(width: 1, height: 1)).hasPrefix("is 1 × 1 pixels"))
        #expect(
            reason(TestPicture.header(width: 60_000, height: 60_000))
                == "is 60000 × 60000 pixels, more than are read")
        #expect(
            reason(TestPicture.header(width: 9_000, height: 9_000))
                == "is 9000 × 9000 pixels, more than are read")
        #expect(reason(TestPicture.header(width: 900, height: 900)) == "is broken or cut off")
    }

    @Test(arguments: [
        "", "A lock", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM6", "II*\0", "/* XPM */",
    ])
    func `what is neither PNG, JPEG nor WebP meets no decoder`(text: String) {
        #expect(reason(Array(text.utf8)) == "is no PNG, JPEG or WebP")
    }

    @Test func `a file that is too long is refused`() {
        #expect(
            reason([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 10 << 20)) == "has more than 10 MiB")
    }

    @Test func `damaged pictures are refused or read, and the next one is made`() async throws {
        for name in ["whole.png", "whole.jpg"] {
            let whole = try await TestPicture.make(width: 640, height: 640, name)
            for place in stride(from: 8, to: whole.count, by: max(1, whole.count / 60)) {
                var bytes = whole
                bytes[place] ^= 0x5A
                _ = reason(bytes)
            }
            #expect(reason(whole) == "none")
        }
    }
}
