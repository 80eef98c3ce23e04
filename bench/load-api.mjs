// load-api.mjs - an even stream of requests, open-loop: each is sent at its appointed time, whether or not earlier
// ones were answered, and its latency counts from that time, so that a server that stalls is not spared the requests
// that it would have held up.
//
// usage: node bench/load-api.mjs URL RATE SECONDS FILE     FILE: paths, one a line, taken in turn
//
// Prints one line of JSON: milliseconds p50, p90, p99, most; how many were answered and how many failed; late: by how
// much this program itself missed the appointed times (p99), which lies in the latencies; the slowest paths; what was
// refused.

import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

const [url, rate, seconds, file] = process.argv.slice(2);
const paths = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const total = Math.round(Number(rate) * Number(seconds)), each = 1000 / Number(rate);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const base = new URL(url);

const times = new Float64Array(total), late = new Float64Array(total);
let sent = 0, done = 0, failed = 0;
const worst = new Map(), refused = new Map();

function finish(i, path, appointed, said) {
  times[i] = performance.now() - appointed;
  if (said !== 200) {
    failed++;
    refused.set(`${said} ${path}`, (refused.get(`${said} ${path}`) ?? 0) + 1);
  }
  worst.set(path, Math.max(worst.get(path) ?? 0, times[i]));
  if (++done === total) report();
}

function send(i, appointed) {
  const path = paths[i % paths.length];
  late[i] = performance.now() - appointed;
  const request = get({ agent, host: base.hostname, port: base.port, path, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    answer.on('data', () => {});
    answer.on('end', () => finish(i, path, appointed, answer.statusCode));
  });
  request.on('error', (error) => finish(i, path, appointed, error.code));
}

function report() {
  const list = Float64Array.from(times).sort(), at = (part) => list[Math.min(total - 1, Math.floor(total * part))];
  const slow = [...worst].sort((a, b) => b[1] - a[1]).slice(0, 5).map(([path, time]) => `${path} ${time.toFixed(1)}`);
  console.log(JSON.stringify({ p50: at(0.5), p90: at(0.9), p99: at(0.99), most: list[total - 1], answered: total - failed, failed,
    late: Float64Array.from(late).sort()[Math.floor(total * 0.99)], slow, refused: [...refused].slice(0, 5) }));
  agent.destroy();
}

const start = performance.now();
const timer = setInterval(() => {
  const now = performance.now();
  while (sent < total && start + sent * each <= now) send(sent, start + sent++ * each);
  if (sent === total) clearInterval(timer);
}, 1);
