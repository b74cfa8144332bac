export const region = 'eu';

export async function loadEmail() {
  return source();
}

export { loadEmail as load };

export default class Store {
  email() {
    return source();
  }
  region() {
    return region;
  }
}
