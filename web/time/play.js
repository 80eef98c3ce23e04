// play.js - lets time run.

const FRAME_MOST_S = 0.1; // a page that was asleep does not leap

// speed(): days a second. step(days): time passed; returns false at the end. changed(): it began or ended.
export function createPlay({ speed, begin, step, changed }) {
  let frame = 0, then = 0;
  const next = (now) => {
    const passed = Math.min((now - then) / 1000, FRAME_MOST_S);
    then = now;
    frame = requestAnimationFrame(next);
    if (!step(passed * speed())) stop();
  };
  const start = () => {
    if (frame || !begin()) return;
    then = performance.now();
    frame = requestAnimationFrame(next);
    changed();
  };
  function stop() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    frame = 0;
    changed();
  }
  return { running: () => frame !== 0, start, stop, toggle: () => (frame ? stop() : start()) };
}
