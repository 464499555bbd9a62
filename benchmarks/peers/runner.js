// Run one system in JavaScript as worker.py does one in Python:
//     node runner.js SCRIPT PACKAGE...
// SCRIPT exports find(text, reference), which returns findings, and plain(finding).
"use strict";

const path = require("path");
const readline = require("readline");

const [script, ...packages] = process.argv.slice(2);

function say(message) {
  process.stdout.write(JSON.stringify(message) + "\n");
}

function version(name) {
  const entry = require.resolve(name);
  const own = path.join("node_modules", ...name.split("/"));
  return require(path.join(entry.slice(0, entry.lastIndexOf(own)), own, "package.json")).version;
}

function answer(system, request) {
  const reference = request.reference ? new Date(request.reference + "T12:00:00") : new Date(0);
  const before = process.cpuUsage();
  const found = request.texts.map((text) => tried(system, text, reference));
  const used = process.cpuUsage(before);
  const kept = request.keep ? found.map((some) => (some || []).map(system.plain)) : null;
  const failed = found.filter((some) => some === null).length;
  return { cpu: (used.user + used.system) / 1e6, failed, found: kept };
}

function tried(system, text, reference) {
  try {
    return system.find(text, reference);
  } catch (problem) {
    return null;
  }
}

function main() {
  let system;
  try {
    system = require(path.resolve(__dirname, script));
    say({ ready: Object.fromEntries(packages.map((name) => [name, version(name)])) });
  } catch (problem) {
    say({ missing: problem.message.split("\n")[0] });
    return;
  }
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => say(answer(system, JSON.parse(line))));
}

main();
