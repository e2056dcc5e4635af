package import NarrationModel

/// What Apple asks of pictures: square, 1,400 to 3,000 pixels a side, PNG or JPEG in RGB without transparency, at 72 dpi when the file says.
package enum ImageRequirements {
    private static let sides = 1400...3000

    /// What is wrong with a picture; `head` is nil when it is neither PNG nor JPEG.
    package static func faults(of head: ImageHead?, path: String) -> [String] {
        guard let head else { return ["a picture must be JPEG or PNG"] }
        var faults: [String] = []
        if head.width != head.height {
            faults.append("a picture must be square, and has \(head.width) x \(head.height) pixels")
        }
        if !sides.contains(head.width) {
            faults.append(
                "a picture must have \(sides.lowerBound) to \(sides.upperBound) pixels a side, and has \(head.width)"
            )
        }
        if head.hasAlpha { faults.append("a picture must not be transparent") }
        if !head.isRGB { faults.append("a picture must be RGB with eight bits a color") }
        if let density = head.density, !density.standsFor(perInch: 72) {
            faults.append("a picture must have 72 dpi, and says \(density.perInch)")
        }
        let endings = head.format == .png ? ["png"] : ["jpg", "jpeg"]
        if !endings.contains(MediaTypes.ending(of: path)) {
            faults.append("a picture's name must end with '.\(endings[0])'")
        }
        return faults
    }
}
