function report(text) {
  sink(text);
}

const reportSafe = (text) => report(redact(text));

module.exports = { report, reportSafe };
