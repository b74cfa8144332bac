import { region } from './orders.mjs';

class Client {
  static readonly region = region;
  phone(): string {
    return source('phone');
  }
}

export = Client;
