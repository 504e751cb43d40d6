// Builds dist/ (what Apps Script runs), and runs the local host: `node build.mjs`, `node build.mjs local VERB …`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/lumbung');

/**
 * The scripts that make up the add-on. They are linked with one another: what several need lies once, in Inti1.js and on. Each part is
 * evaluated at its first call only, so that an act does not pay for the composers of documents. `stubs`: every export becomes
 * a top-level function, the only form that every caller accepts.
 */
const LINKED = [
  { out: 'Code.js', entry: 'src/google/main.ts', loader: 'kode_', stubs: true },
  { out: 'Naskah.js', entry: 'src/google/menu-naskah.ts', loader: 'naskah_', stubs: false },
  { out: 'Format.js', entry: 'src/google/menu-format.ts', loader: 'format_', stubs: false },
  { out: 'Cocokkan.js', entry: 'src/google/menu-cocokkan.ts', loader: 'cocokkan_', stubs: false },
  { out: 'Kelola.js', entry: 'src/google/menu-kelola.ts', loader: 'kelola_', stubs: false },
  { out: 'Penilaian.js', entry: 'src/google/menu-penilaian.ts', loader: 'penilaian_', stubs: false },
  { out: 'Program.js', entry: 'src/google/menu-program.ts', loader: 'program_', stubs: false },
  { out: 'Panel.js', entry: 'src/google/menu-panel.ts', loader: 'panel_', stubs: false },
];
const SHARED = 'inti';

/** Scripts that stand alone: an execution that opens a menu must not pay for zod, docx or the sample register. */
const SCRIPTS = [
  { out: 'Menu.js', entry: 'src/google/menu.ts', loader: 'menu_', stubs: true, minifyNames: false },
  { out: 'Docx.js', entry: 'src/google/naskah-docx.ts', loader: 'naskahDocx_', stubs: false, minifyNames: true },
  { out: 'Xlsx.js', entry: 'src/google/xlsx-file.ts', loader: 'xlsx_', stubs: false, minifyNames: true },
  { out: 'Wilayah.js', entry: 'src/google/wilayah.ts', loader: 'daftarWilayah_', stubs: false, minifyNames: false },
  { out: 'Contoh.js', entry: 'src/google/contoh.ts', loader: 'dataContoh_', stubs: false, minifyNames: true },
];

const PANELS = [
  { out: 'Panduan.html', entry: 'src/ui/panduan/main.tsx', title: 'Panduan' },
  { out: 'PanelNaskah.html', entry: 'src/ui/naskah/main.tsx', title: 'Naskah' },
  { out: 'PanelPenilaian.html', entry: 'src/ui/penilaian/main.tsx', title: 'Penilaian' },
  { out: 'PanelTahapan.html', entry: 'src/ui/tahapan/main.tsx', title: 'Tahapan' },
  { out: 'PanelIndeks.html', entry: 'src/ui/indeks/main.tsx', title: 'Indeks' },
  { out: 'PanelRiwayat.html', entry: 'src/ui/riwayat/main.tsx', title: 'Riwayat inovasi' },
  { out: 'PanelLomba.html', entry: 'src/ui/lomba/main.tsx', title: 'Lomba' },
  { out: 'PanelPeriksa.html', entry: 'src/ui/periksa/main.tsx', title: 'Periksa' },
];

/** Pages for a browser without the add-on: one file that may neither ask for nor load anything. Pushed along, they lie idle. */
const PAGES = [
  { out: 'verifikasi.html', entry: 'src/ui/verifikasi/main.tsx', title: 'Verifikasi Riwayat', alone: true },
];

const packagesIn = (metafile) => {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const m = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (m) names.add(m[1]);
  }
  return [...names].sort();
};

/** The licences of what is bundled travel along: dist is what offices copy. */
const notice = (packages) => {
  const texts = packages.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}`;
  });
  return texts.length === 0
    ? ''
    : `/*\nThis file contains parts of:\n\n${texts.join('\n\n---\n\n').replace(/\*\//g, '* /')}\n*/\n`;
};

const lines = (text) => text.replace(/\r\n/g, '\n');

const FOR_GOOGLE = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  target: 'es2020',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
};

const IMPORT = /^import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/** `a as b, c` of an import or export list as the inside of a destructuring or an object literal. */
const pairs = (list, turn) =>
  list
    .split(',')
    .filter((p) => p !== '')
    .map((p) => {
      const [from, to] = p.split(' as ');
      return to === undefined ? from : turn ? `${to}:${from}` : `${from}:${to}`;
    })
    .join(',');

/** A module that esbuild wrote, as a function that runs once and asks the functions of the modules it needs. */
const asFunction = (text, loader, loaderOf) => {
  let code = text.trim();
  let head = '';
  for (let m = IMPORT.exec(code); m; m = IMPORT.exec(code)) {
    const from = `${loaderOf(m[2])}()`;
    head += m[1] ? `const {${pairs(m[1], false)}} = ${from};` : `${from};`;
    code = code.slice(m[0].length).trimStart();
  }
  const exported = EXPORT.exec(code);
  const body = exported ? code.slice(0, exported.index) : code;
  const given = exported ? pairs(exported[1], true) : '';
  return `var __${loader};\nfunction ${loader}() {\n  if (__${loader}) return __${loader};\n  ${head}${body.trim()}\n  return (__${loader} = {${given}});\n}\n`;
};

const namesOf = (exports) => exports.filter((n) => !n.endsWith('_')).sort();

const stub = (name, loader) => `function ${name}() { return ${loader}().${name}.apply(this, arguments); }\n`;

const buildLinked = async () => {
  const result = await build({
    ...FOR_GOOGLE,
    entryPoints: LINKED.map((s) => s.entry),
    splitting: true,
    outdir: 'x',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const outputs = Object.entries(result.metafile.outputs).map(([path, meta]) => ({
    file: path.slice(path.lastIndexOf('/') + 1),
    meta,
    text: result.outputFiles.find((f) => f.path.replace(/\\/g, '/').endsWith(path)).text,
    entry: LINKED.find((s) => s.entry === meta.entryPoint),
  }));
  // Named by their place in an order that the sources give, not by esbuild's hashes: a change shows where it was made.
  const shared = outputs
    .filter((o) => !o.entry)
    .sort((a, b) => (Object.keys(a.meta.inputs).sort()[0] < Object.keys(b.meta.inputs).sort()[0] ? -1 : 1));
  const loaders = new Map([
    ...outputs.flatMap((o) => (o.entry ? [[o.file, o.entry.loader]] : [])),
    ...shared.map((o, i) => [o.file, `${SHARED}${i + 1}_`]),
  ]);
  const loaderOf = (file) => loaders.get(file);
  const packages = (parts) => notice([...new Set(parts.flatMap((o) => packagesIn(o.meta)))].sort());
  const linked = (o) => asFunction(o.text, loaderOf(o.file), loaderOf);
  return [
    ...outputs
      .filter((o) => o.entry)
      .map((o) => [
        o.entry.out,
        lines(
          [
            packages([o]),
            linked(o),
            ...(o.entry.stubs ? namesOf(o.meta.exports).map((n) => stub(n, o.entry.loader)) : []),
          ].join(''),
        ),
      ]),
    ...shared.map((o, i) => [`Inti${i + 1}.js`, lines(packages([o]) + linked(o))]),
  ];
};

const buildScript = async ({ out, entry, loader, stubs, minifyNames }) => {
  const common = { ...FOR_GOOGLE, entryPoints: [entry] };
  const names = stubs
    ? namesOf(Object.values((await build({ ...common, format: 'esm' })).metafile.outputs)[0].exports)
    : [];
  const result = await build({
    ...common,
    format: 'iife',
    globalName: '__isi',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: minifyNames,
  });
  const body = result.outputFiles[0].text.trim();
  const memo = `__${loader}`;
  const text = [
    notice(packagesIn(result.metafile)),
    `var ${memo};\nfunction ${loader}() {\n  if (${memo}) return ${memo};\n  ${body}\n  return (${memo} = __isi);\n}\n`,
    ...names.map((n) => stub(n, loader)),
  ].join('');
  return [out, lines(text)];
};

/** HtmlService damages template literals that look like comments, and reads `<?` as a scriptlet. */
const forHtml = (js) =>
  js
    .replace(/<\?/g, '<\\x3f')
    .replace(/<!--/g, '<\\x21--')
    .replace(/<\/script/gi, '<\\/script');

/** What a page that stands alone allows: its own script and style, known by their hashes. */
const policyFor = (css, js) => {
  const hash = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(js)}; style-src ${hash(css)}; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
`;
};

const buildPanel = async ({ out, entry, title, alone }) => {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'x',
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  });
  const css = result.outputFiles.find((f) => f.path.endsWith('.css'))?.text.trim() ?? '';
  const js = forHtml(result.outputFiles.find((f) => f.path.endsWith('.js')).text.trim());
  const script = lines(`\n${notice(packagesIn(result.metafile))}${js}\n`);
  const html = `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
${alone ? policyFor(lines(css), script) : ''}<title>${title}</title>
<style>${css}</style>
</head>
<body>
<div id="panel"></div>
<script>${script}</script>
</body>
</html>
`;
  return [out, lines(html)];
};

/** Everything that belongs into dist, by file name. Same sources, same bytes: no date, no commit, no path. */
export const buildDist = async () =>
  new Map([
    ...(await buildLinked()),
    ...(await Promise.all([...SCRIPTS.map(buildScript), ...[...PANELS, ...PAGES].map(buildPanel)])),
    ['appsscript.json', lines(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'))],
  ]);

export const writeDist = async () => {
  const dist = join(ROOT, 'dist');
  const files = await buildDist();
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
  return files;
};

const FOR_NODE = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
};

/** Bundles the local host and its workbench for Node, which does not run TypeScript. Packages stay outside. Only `serve` needs the workbench. */
export const buildLocal = async (workbench) => {
  const jobs = [
    build({ ...FOR_NODE, entryPoints: ['src/local/cli.ts'], outfile: join(CACHE, 'local.mjs') }),
    ...(workbench && existsSync(join(ROOT, 'src/local/serve-worker.ts'))
      ? [build({ ...FOR_NODE, entryPoints: ['src/local/serve-worker.ts'], outfile: join(CACHE, 'worker.mjs') })]
      : []),
    ...(workbench && existsSync(join(ROOT, 'src/local/workbench/main.ts'))
      ? [
          build({
            absWorkingDir: ROOT,
            bundle: true,
            platform: 'browser',
            format: 'esm',
            target: 'es2022',
            minify: true,
            charset: 'utf8',
            legalComments: 'none',
            entryPoints: ['src/local/workbench/main.ts'],
            outfile: join(CACHE, 'workbench.js'),
            loader: { '.css': 'css' },
            logLevel: 'error',
          }),
        ]
      : []),
  ];
  await Promise.all(jobs);
  return join(CACHE, 'local.mjs');
};

const [, , command, ...rest] = process.argv;
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (command === 'bench') {
    const entry = join(CACHE, 'bench.mjs');
    await build({ ...FOR_NODE, entryPoints: ['test/bench/bench.ts'], outfile: entry });
    await import(pathToFileURL(entry).href);
  } else if (command === 'local') {
    const entry = await buildLocal(rest[0] === 'serve');
    process.argv = [process.argv[0], entry, ...rest];
    await import(pathToFileURL(entry).href);
  } else {
    const files = await writeDist();
    for (const [name, text] of files)
      console.log(`${name.padEnd(16)} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}
