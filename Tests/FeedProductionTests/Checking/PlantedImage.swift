/// A picture that is not as directories want it, made by ffmpeg.
struct PlantedImage {
    let source: String
    let arguments: [String]

    /// What the finding says.
    let words: String

    static let pictures = [
        PlantedImage(source: "color=c=red:s=1400x1402", arguments: ["-pix_fmt", "rgb24"], words: "square"),
        PlantedImage(
            source: "color=c=red:s=600x600", arguments: ["-pix_fmt", "rgb24"], words: "1400 to 3000"),
        PlantedImage(
            source: "color=c=red:s=3002x3002", arguments: ["-pix_fmt", "rgb24"], words: "1400 to 3000"),
        PlantedImage(
            source: "color=c=red@0.5:s=1400x1400,format=rgba", arguments: ["-pix_fmt", "rgba"],
            words: "transparent"),
        PlantedImage(source: "color=c=gray:s=1400x1400", arguments: ["-pix_fmt", "gray"], words: "RGB"),
        PlantedImage(
            source: "color=c=red:s=1400x1400", arguments: ["-pix_fmt", "rgb24", "-dpi", "300"],
            words: "72 dpi"),
        PlantedImage(
            source: "color=c=red:s=1400x1400",
            arguments: ["-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-f", "image2"], words: "'.jpg'"),
    ]
}
