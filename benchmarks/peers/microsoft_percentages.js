// Percentages by Microsoft Recognizers; offsets count UTF-16 units, the end is the last of them.
"use strict";

const { Culture, recognizePercentage } = require("@microsoft/recognizers-text-suite");

exports.find = (text) => recognizePercentage(text, Culture.English);

exports.plain = ({ start, end, resolution }) => ({ start, end, value: resolution.value });
