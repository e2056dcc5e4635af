package import Foundation

/// A response, read from the bytes that came.
package struct Reply {
    package let status: Int

    /// Lines of the header, by name in lower case.
    package let fields: [String: String]

    package let body: Data

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// Reads the first response of `bytes`; nil when its header is not complete.
    package init?(_ bytes: Data) {
        guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            return nil
        }
        self.status = status
        fields = Dictionary(
            lines.dropFirst().compactMap { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2 else { return nil }
                return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
            }, uniquingKeysWith: { "\($0), \($1)" })
        body = Data(bytes[end.upperBound...])
    }
}
