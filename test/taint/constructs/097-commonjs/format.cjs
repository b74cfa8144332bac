module.exports = function format(name) {
  return `Dear ${name}`;
};

module.exports.mask = (name) => redact(name);
module.exports.version = '1.2';
