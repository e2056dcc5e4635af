import NarrationModel
import WireFormat

extension WireWriter {
    mutating func write(_ file: FileEncoding) {
        write(file.format.rawValue)
        write(file.source)
        write(file.destination)
        write(wide: file.frameCount)
        write(file.sampleRate)
        write(file.effort.rawValue)
        write(file.fault?.rawValue ?? 0)
    }
}

extension WireReader {
    mutating func fileEncoding() throws(WireError) -> FileEncoding {
        let format = AudioFormat(rawValue: try string())
        let (source, destination) = (try string(), try string())
        let (frameCount, sampleRate) = (try wideInteger(), try integer())
        guard let format, let effort = EncodingEffort(rawValue: try string()) else {
            throw WireError("the worker knows no such kind of file; reinstall narrate")
        }
        return FileEncoding(
            format, source: source, destination: destination, frameCount: frameCount,
            sampleRate: sampleRate, effort: effort, fault: InjectedFault(rawValue: try byte()))
    }
}
