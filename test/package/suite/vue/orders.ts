import { loadOrder } from '../plain/client.js';

export interface Reporter {
  readonly tell: (text: unknown) => void;
}

export const reporter: Reporter = {
  tell(text: unknown): void {
    console.log(text);
  },
};

export async function addressOf(orderId: string) {
  const order = await loadOrder(orderId);
  return order.ShippingAddress;
}
