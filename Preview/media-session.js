// The system's own controls: keys of a keyboard or a headset, the lock screen.

/**
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {ReturnType<typeof import("./controls.js").createControls>} controls
 * @param {function(): Object} article what is open
 */
export function joinSystem(player, controls, article) {
  if (!("mediaSession" in navigator)) return;
  const session = navigator.mediaSession;
  const handlers = {
    play: player.play, pause: player.pause,
    seekbackward: detail => controls.skip(-(detail.seekOffset ?? 15)),
    seekforward: detail => controls.skip(detail.seekOffset ?? 30),
    seekto: detail => controls.seek(detail.seekTime),
    previoustrack: () => controls.changeChapter(-1), nexttrack: () => controls.changeChapter(1),
  };
  for (const [name, handler] of Object.entries(handlers)) {
    try { session.setActionHandler(name, handler); } catch { /* Not every browser knows every action. */ }
  }

  function tell() {
    const { title, author, site } = article() ?? {};
    if (title !== undefined && session.metadata?.title !== title) {
      session.metadata = new MediaMetadata({ title, artist: author ?? "", album: site ?? "" });
    }
    session.playbackState = player.isPlaying ? "playing" : "paused";
    const { total } = player.timeline;
    if (total > 0) {
      session.setPositionState({
        duration: total, playbackRate: player.audio.playbackRate, position: Math.max(0, Math.min(player.seconds, total)),
      });
    }
  }
  for (const name of ["state", "place", "timeline"]) player.on(name, tell);
  for (const name of ["seeked", "ratechange"]) player.audio.addEventListener(name, tell);
}
