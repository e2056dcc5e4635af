import HTMLParsing
import NarrationModel

/// Leaves out what players say: `<div class="audio-player">`, `<div class="video-js">`.
///
/// A sentence about a player is left alone.
enum MediaPlayer: ElementRule {
    static let id: RuleID = "media-player"
    static let summary = "Texts of audio and video players"
    static let parts: PageParts = [.player]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
