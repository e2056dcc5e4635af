import CoverDrawing
import CoverModel
package import WireFormat

/// The life of `narrate-cover`: answer requests until the input ends.
package struct CoverLoop: ~Copyable {
    private let drawer = CoverDrawer()
    private let stream = WireStream(.cover)

    package init() {}

    /// Answers the requests on `input` on `output`, one at a time; returns when `input` ends.
    ///
    /// - Throws: ``WireError`` when the other side speaks another language; the process should end then.
    package func run(input: Int32, output: Int32) throws(WireError) {
        while let message = try stream.read(from: input) {
            ProcessLimits.renew()
            guard stream.write(answer(to: message).wireBytes, to: output) else { return }
        }
    }

    private func answer(to message: [UInt8]) -> CoverAnswer {
        let request: CoverRequest
        do throws(WireError) {
            request = try CoverRequest(wireBytes: message[...])
        } catch {
            return .refused(error.message)
        }
        do throws(CoverError) {
            let (image, missingGlyphs) = try drawer.cover(for: request)
            return .image(image, missingGlyphs: missingGlyphs)
        } catch {
            return .refused(error.reason)
        }
    }
}
