// Quotations by compromise, which reads the whole text to find them.
"use strict";

const nlp = require("compromise");

exports.find = (text) => nlp(text).quotations().json({ offset: true });

exports.plain = (found) => ({ text: found.text });
