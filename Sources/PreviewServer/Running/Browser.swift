internal import FoundationEssentials
internal import Subprocess

/// The user's browser.
enum Browser {
    /// Opens an address, where there is a desktop to open it on; what goes wrong there is no reason to stop.
    static func open(_ address: String) async {
        let environment = ProcessInfo.processInfo.environment
        guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return }
        _ = try? await run(
            .name("xdg-open"), arguments: [address], input: .none, output: .discarded, error: .discarded)
    }
}
