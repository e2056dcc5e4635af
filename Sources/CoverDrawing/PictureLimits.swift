/// What a picture may measure; looked at before it is decoded.
enum PictureLimits {
    /// The longest side in pixels.
    static let longestSide = 10_000

    /// The most pixels.
    static let area = 40_000_000

    /// The shortest side in pixels that is enlarged to a cover.
    static let shortestSide = 500

    /// Why a picture of that size is no cover; nil when it may be one.
    static func refusal(width: Int, height: Int) -> CoverError? {
        if min(width, height) < shortestSide {
            return CoverError("is \(width) × \(height) pixels, and a cover needs \(shortestSide) a side")
        }
        if max(width, height) > longestSide || width * height > area {
            return CoverError("is \(width) × \(height) pixels, more than are read")
        }
        return nil
    }
}
