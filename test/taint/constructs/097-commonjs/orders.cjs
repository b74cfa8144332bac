exports.region = 'eu';

exports.loadEmail = function () {
  return source();
};

module.exports.loadPhone = () => source('phone');

exports.loadOrder = loadOrder;

function loadOrder() {
  return sourceRecord();
}
