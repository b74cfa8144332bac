import type { LibraryModel } from './schema.ts';

/** Hooks and components. Effects run at once; a component that reads state runs again when the state has become more. */
export const react: LibraryModel = {
  name: 'react',
  packages: ['react', 'preact', 'preact/hooks', 'preact/compat'],
  code: `
const valueOf = (given, before) => (typeof given === 'function' ? given(before) : given);
export function useState(initial) {
  const cell = $cell(valueOf(initial));
  return [cell.value, (next) => $store(cell, valueOf(next, cell.value))];
}
export function useReducer(reducer, initial, init) {
  const cell = $cell(init === undefined ? initial : init(initial));
  return [cell.value, (action) => $store(cell, reducer(cell.value, action))];
}
export function useRef(initial) {
  const ref = { current: initial };
  return ref;
}
export function createRef() { return { current: null }; }
export function useEffect(effect) {
  const clean = effect();
  if (typeof clean === 'function') clean();
}
export const useLayoutEffect = useEffect;
export const useInsertionEffect = useEffect;
export const useMemo = (f) => f();
export const useCallback = (f) => f;
export const useEvent = (f) => f;
export const useEffectEvent = (f) => f;
export const useDeferredValue = (value) => value;
export const useTransition = () => [$unknown(), (f) => f()];
export const startTransition = (f) => f();
export const useId = () => $unknown();
export const useSyncExternalStore = (subscribe, read) => (subscribe(() => undefined), read());
export const useImperativeHandle = (ref, f) => { ref.current = f(); };
export function useActionState(action, initial) {
  const cell = $cell(initial);
  return [cell.value, (data) => $store(cell, action(cell.value, data)), $unknown()];
}
export function useOptimistic(state, update) { return [state, (value) => update?.(state, value)]; }
export function createContext(initial) {
  const cell = $cell(initial);
  const Provider = ({ value, children }) => {
    $store(cell, value);
    return children;
  };
  const Consumer = ({ children }) => children($watch(cell).value);
  return { cell, Provider, Consumer };
}
export const useContext = (context) => $watch(context.cell).value;
export const use = (source) => (source?.cell === undefined ? source : $watch(source.cell).value);
export const memo = (component) => component;
export const observer = (component) => component;
export const forwardRef = (render) => (props) => render(props, props?.ref);
export const lazy = () => undefined;
export const Fragment = ({ children }) => children;
export const Suspense = Fragment;
export const StrictMode = Fragment;
export function createElement(type, props, ...children) {
  const given = { ...props, children: children.length === 1 ? children[0] : children };
  if (typeof type !== 'function') return undefined;
  return type.prototype?.render === undefined ? type(given) : new type(given).render();
}
export const cloneElement = (element) => element;
export const Children = {
  map: (children, f) => [children].flat().map(f),
  forEach: (children, f) => [children].flat().forEach(f),
  toArray: (children) => [children].flat(),
};
export class Component {
  constructor(props) { this.props = props; }
  setState(change, done) {
    this.state = { ...this.state, ...valueOf(change, this.state) };
    done?.();
  }
  forceUpdate() {}
}
export class PureComponent extends Component {}
`,
};
