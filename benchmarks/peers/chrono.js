// Dates by chrono-node; offsets count UTF-16 units.
"use strict";

const chrono = require("chrono-node");

function end(components) {
  const known = ["year", "month", "day", "hour"].filter((name) => components.isCertain(name));
  const [year, month, day] = ["year", "month", "day"].map((name) => components.get(name));
  return { day: [year, month, day], hour: components.get("hour"), known };
}

exports.find = (text, reference) => chrono.parse(text, reference);

exports.plain = (found) => ({
  start: found.index,
  end: found.index + found.text.length,
  ends: [found.start, found.end].filter(Boolean).map(end),
});
