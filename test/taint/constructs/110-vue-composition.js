// Reactive state in the script part of a Vue component.
import { computed, reactive, ref, toRaw, toRefs, unref } from 'vue';

export function useContact() {
  const email = ref(source());
  const visits = ref(0);
  visits.value += 1;
  sink(visits.value);
  sink(email.value); // !
  return { email, visits };
}

export function refFilledLater() {
  const order = ref(null);
  sink(order.value);
  order.value = sourceRecord();
  sink(order.value.status);
  sink(order.value.name); // !
}

export function refCleaned() {
  const email = ref(source());
  email.value = '';
  sink(email.value);
}

export function reactiveState() {
  const state = reactive({ email: '', page: 1 });
  state.email = source();
  sink(state.page);
  sink(state.email); // !
}

export function computedValue() {
  const order = ref(sourceRecord());
  const label = computed(() => `${order.value.id} ${order.value.name}`);
  const title = computed(() => `Order ${order.value.id}`);
  sink(title.value);
  sink(label.value); // !
}

export function unwrapped() {
  sink(unref(ref(source()))); // !
  sink(toRaw(reactive({ email: source(), page: 1 })).page);
  sink(toRaw(reactive({ email: source(), page: 1 })).email); // !
}

export function separateRefs() {
  const { email, page } = toRefs(reactive({ email: source(), page: 1 }));
  sink(page.value);
  sink(email.value); // !
}

export default {
  setup() {
    const orders = ref([]);
    async function load() {
      orders.value = await sourceListAsync();
      sink(orders.value.length);
      sink(orders.value[0].phone); // !
    }
    return { orders, load };
  },
};

export async function storeAction() {
  const state = reactive({ orders: [], loading: false });
  state.loading = true;
  state.orders = await sourceListAsync();
  state.loading = false;
  sink(state.loading);
  sink(state.orders.map((order) => order.id));
  sink(state.orders.map((order) => order.email)); // !
}

export function sanitizedState() {
  const digest = ref(hash(source()));
  sink(digest.value);
}
