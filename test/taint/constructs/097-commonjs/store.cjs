module.exports = class Store {
  constructor() {
    this.value = 'empty';
  }

  put(value) {
    this.value = value;
  }

  get() {
    return this.value;
  }
};
