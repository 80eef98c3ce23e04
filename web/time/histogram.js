// histogram.js - how many claims there are of each day, as bars under the slider.

import { dayOf } from '../days.js';

// {draw(shown, width, height), at(day)}. Counts of columns narrower than a pixel are added up.
export function createHistogram(canvas) {
  let all = new Map(), known = null;
  const read = (counts) => new Map(counts.map(([iso, n]) => [dayOf(iso), n]));

  const columns = (counts, scale, width) => {
    const out = new Float64Array(Math.ceil(width) + 1);
    const wide = Math.max(1, Math.floor(scale.each) - (scale.each > 4 ? 1 : 0));
    for (const [day, n] of counts) {
      const x = Math.floor(scale.x(day) - scale.each / 2);
      if (x < -wide || x > width) continue;
      if (scale.each < 1) out[Math.max(0, x)] += n;
      else for (let i = 0; i < wide; i++) if (x + i >= 0 && x + i < out.length) out[x + i] = n;
    }
    return out;
  };

  return {
    set(counts) {
      all = read(counts);
    },
    // Of these, what was known; null when all is.
    setKnown(counts) {
      known = counts && read(counts);
    },
    at: (day) => (known ?? all).get(day) ?? 0,
    draw(scale, width, height) {
      const ratio = window.devicePixelRatio || 1, style = getComputedStyle(canvas);
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      const context = canvas.getContext('2d');
      context.scale(ratio, ratio);
      const total = columns(all, scale, width);
      const most = total.reduce((a, b) => Math.max(a, b), 1);
      // The root, so that a quiet day still shows beside a loud one.
      const bars = (counts, colour) => {
        context.fillStyle = colour;
        counts.forEach((n, x) => {
          if (!n) return;
          const high = Math.max(1.5, Math.sqrt(n / most) * (height - 2));
          context.fillRect(x, height - high, 1, high);
        });
      };
      bars(total, style.getPropertyValue(known ? '--bar-later' : '--bar'));
      if (known) bars(columns(known, scale, width), style.getPropertyValue('--bar'));
    },
  };
}
