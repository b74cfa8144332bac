import type { LibraryModel } from './schema.ts';

/** The composition API: a ref is an object with a value, hooks run at once; what watches a ref runs again when that has become more. */
export const vue: LibraryModel = {
  name: 'vue',
  packages: ['vue', '@vue/composition-api', '@vue/reactivity', 'vue-demi'],
  code: `
// What watches is run again later: it sees everything that was put in.
let watching = false;
export function ref(value) {
  const cell = $cell(value);
  let current = value;
  return { get value() { return watching ? $watch(cell).value : current; }, set value(next) { current = next; $store(cell, next); } };
}
export const shallowRef = ref;
export const customRef = (f) => {
  const { get, set } = f(() => undefined, () => undefined);
  return { get value() { return get(); }, set value(value) { set(value); } };
};
export const reactive = (state) => state;
export const shallowReactive = reactive;
export const readonly = reactive;
export const shallowReadonly = reactive;
export const toRaw = reactive;
export const markRaw = reactive;
export function computed(given) {
  const read = typeof given === 'function' ? given : given.get;
  return { get value() { return read(); }, set value(value) { given.set?.(value); } };
}
export const unref = (source) => ('value' in source ? source.value : source);
export const toValue = (source) => (typeof source === 'function' ? source() : unref(source));
export const isRef = () => $unknown();
export const toRef = (state, key) => ({ get value() { return state[key]; }, set value(value) { state[key] = value; } });
export function toRefs(state) {
  const refs = {};
  for (const key of Object.keys(state)) refs[key] = toRef(state, key);
  return refs;
}
export function watch(source, handle) {
  watching = true;
  const value = Array.isArray(source) ? source.map((item) => toValue(item)) : toValue(source);
  handle(value, value, () => undefined);
  watching = false;
  return () => undefined;
}
export function watchEffect(effect) {
  watching = true;
  effect(() => undefined);
  watching = false;
  return () => undefined;
}
export const watchPostEffect = watchEffect;
const hook = (f) => { f(); };
export { hook as onMounted, hook as onBeforeMount, hook as onUpdated, hook as onBeforeUpdate, hook as onUnmounted, hook as onBeforeUnmount, hook as onActivated, hook as onDeactivated };
export const onErrorCaptured = (f) => { f($unknown()); };
export const nextTick = async (f) => f?.();
const provided = {};
export const provide = (key, value) => { provided[key] = value; };
export const inject = (key, fallback) => provided[key] ?? fallback;
export const defineComponent = (component) => component;
export const defineProps = () => $unknown();
export const defineEmits = () => () => undefined;
`,
};
