internal import NarrationModel

/// The value of `Accept-Encoding` (RFC 9110, section 12.5.3).
package struct AcceptedEncodings: Hashable, Sendable {
    /// The weight of each coding that is named, from 0 to 1,000.
    private let weights: [String: Int]

    /// - Parameter field: nil when the request has none; then nothing is to be compressed.
    package init(_ field: String?) {
        var weights: [String: Int] = [:]
        for element in FieldList.elements(of: field ?? "") {
            let parts = element.split(separator: ";", omittingEmptySubsequences: false)
                .map { FieldList.trimmed($0).lowercased() }
            weights[parts[0]] = Self.weight(parts.dropFirst())
        }
        self.weights = weights
    }

    /// Whether the client takes gzip, and likes it no less than plain bytes.
    package var prefersGzip: Bool {
        let gzip = weights["gzip"] ?? weights["x-gzip"] ?? weights["*"] ?? 0
        return gzip > 0 && gzip >= weights["identity"] ?? 0
    }

    /// The weight among a coding's parameters, in thousandths: 1,000 when there is none, 0 when it is malformed.
    private static func weight(_ parameters: ArraySlice<String>) -> Int {
        guard let parameter = parameters.first(where: { $0.hasPrefix("q=") }) else { return 1_000 }
        let digits = parameter.dropFirst(2).split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = digits.first, whole == "0" || whole == "1", digits.count <= 2 else { return 0 }
        let fraction = digits.count == 2 ? digits[1] : ""
        guard fraction.count <= 3, fraction.utf8.allSatisfy(\.isDigit) else { return 0 }
        let thousandths = Int(fraction + String(repeating: "0", count: 3 - fraction.count)) ?? 0
        return min(1_000, (whole == "1" ? 1_000 : 0) + thousandths)
    }
}
