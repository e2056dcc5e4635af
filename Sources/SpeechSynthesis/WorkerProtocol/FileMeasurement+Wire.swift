import NarrationModel
import WireFormat

extension WireWriter {
    /// Writes a measurement. A day at 48,000 frames a second is more than 2³¹, so the length takes two words.
    mutating func write(_ measurement: FileMeasurement) {
        let frameCount = UInt64(clamping: measurement.frameCount)
        write(UInt32(truncatingIfNeeded: frameCount))
        write(UInt32(truncatingIfNeeded: frameCount >> 32))
        write(measurement.sampleRate)
        write(measurement.channelCount)
        for level in [
            measurement.integrated, measurement.range, measurement.truePeak, measurement.samplePeak,
        ] {
            write(level.map(Float.init) ?? .nan)
        }
    }
}

extension WireReader {
    mutating func measurement() throws(WireError) -> FileMeasurement {
        let (low, high) = (try word(), try word())
        return FileMeasurement(
            frameCount: Int(truncatingIfNeeded: UInt64(high) << 32 | UInt64(low)), sampleRate: try integer(),
            channelCount: try integer(), integrated: try level(), range: try level(), truePeak: try level(),
            samplePeak: try level())
    }

    private mutating func level() throws(WireError) -> Double? {
        let level = try float()
        return level.isNaN ? nil : Double(level)
    }
}
