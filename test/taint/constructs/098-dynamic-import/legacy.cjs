exports.version = 3;
exports.loadName = () => source('name');
