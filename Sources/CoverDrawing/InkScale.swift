import CoverModel

/// The colours from a background to an ink, by coverage from 0 to 255.
struct InkScale {
    let colors: [CoverColor]

    /// Brightness and the two colours of JFIF 1.02, each from -128 to 127; the fourth number means nothing.
    let samples: [SIMD4<Float>]

    init(from background: CoverColor, to ink: CoverColor) {
        colors = (0...255).map { coverage in
            func mixed(_ from: UInt8, _ to: UInt8) -> UInt8 {
                UInt8((Int(from) * (255 - coverage) + Int(to) * coverage + 127) / 255)
            }
            return CoverColor(
                red: mixed(background.red, ink.red), green: mixed(background.green, ink.green),
                blue: mixed(background.blue, ink.blue))
        }
        samples = colors.map { color in
            let (red, green, blue) = (Float(color.red), Float(color.green), Float(color.blue))
            return SIMD4(
                0.299 * red + 0.587 * green + 0.114 * blue - 128,
                -0.168_736 * red - 0.331_264 * green + 0.5 * blue,
                0.5 * red - 0.418_688 * green - 0.081_312 * blue, 0)
        }
    }
}
