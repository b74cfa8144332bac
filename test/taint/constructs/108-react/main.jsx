// Props, state, context and hooks: a component is a function of its props.
import React, {
  Component,
  createContext,
  memo,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { Badge, PlainBadge } from './badge.jsx';

function Contact({ email, country }) {
  sink(country);
  sink(email); // !
  return <span>{email}</span>;
}

export function PropsPage() {
  return <Contact email={source()} country="DE" />;
}

function OrderRow(props) {
  sink(props.order.id);
  sink(props.order.name); // !
  return <li>{props.order.id}</li>;
}

export function ListPage() {
  return (
    <ul>
      {sourceList().map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </ul>
  );
}

function Title({ text }) {
  sink(text);
  return <h1>{text}</h1>;
}

export function CleanPropsPage() {
  const order = sourceRecord();
  return <Title text={`Order ${order.id}`} />;
}

export function StatePage() {
  const [email, setEmail] = useState('');
  const [count, setCount] = useState(0);
  useEffect(() => {
    setEmail(source());
    setCount(1);
  }, []);
  sink(count);
  sink(email); // !
  return <p>{email}</p>;
}

export function InitialStatePage() {
  const [order] = useState(() => sourceRecord());
  sink(order.status);
  sink(order.phone); // !
  return <p>{order.id}</p>;
}

export function CleanStatePage() {
  const [digest, setDigest] = useState('');
  useEffect(() => {
    setDigest(hash(source()));
  }, []);
  sink(digest);
  return <p>{digest}</p>;
}

export function AsyncStatePage() {
  const [orders, setOrders] = useState([]);
  useEffect(() => {
    sourceListAsync().then(setOrders);
  }, []);
  useEffect(() => {
    sink(orders.length);
    sink(orders.map((order) => order.email)); // !
  }, [orders]);
  return <p>{orders.length}</p>;
}

const BuyerContext = createContext({ id: 0 });
const ThemeContext = createContext('light');

function ContextReader() {
  const buyer = useContext(BuyerContext);
  const theme = useContext(ThemeContext);
  sink(theme, buyer.id);
  sink(buyer.email); // !
  return <p>{theme}</p>;
}

export function ContextPage() {
  return (
    <BuyerContext.Provider value={sourceRecord()}>
      <ContextReader />
    </BuyerContext.Provider>
  );
}

export function RefAndMemoPage() {
  const latest = useRef(null);
  const label = useMemo(() => source('name').trim(), []);
  const size = useMemo(() => source('name').length, []);
  latest.current = source();
  sink(size);
  sink(label); // !
  sink(latest.current); // !
  return <p>{size}</p>;
}

function reducer(state, action) {
  switch (action.type) {
    case 'loaded':
      return { ...state, order: action.order };
    default:
      return state;
  }
}

export function ReducerPage() {
  const [state, dispatch] = useReducer(reducer, { order: null, page: 1 });
  useEffect(() => {
    dispatch({ type: 'loaded', order: sourceRecord() });
  }, []);
  sink(state.page);
  sink(state.order && state.order.name); // !
  return <p>{state.page}</p>;
}

export function HandlerPage() {
  const order = sourceRecord();
  const print = useCallback(() => {
    sink(order.id);
    sink(order.email); // !
  }, [order]);
  return (
    <button onClick={print} onBlur={() => sink(order.status)}>
      print
    </button>
  );
}

function CallbackChild({ onPick }) {
  return <button onClick={() => onPick(source())}>pick</button>;
}

export function CallbackPage() {
  return (
    <CallbackChild
      onPick={(email) => {
        sink(email); // !
        sink(email.length);
      }}
    />
  );
}

const MemoRow = memo(function MemoRow({ phone }) {
  sink(phone); // !
  return <i>{phone}</i>;
});

export function MemoPage() {
  return <MemoRow phone={source('phone')} />;
}

export class ClassPage extends Component {
  state = { order: null, page: 1 };

  componentDidMount() {
    this.setState({ order: sourceRecord() });
  }

  render() {
    sink(this.state.page);
    sink(this.state.order && this.state.order.email); // !
    return <p>{this.state.page}</p>;
  }
}

class ClassChild extends Component {
  render() {
    sink(this.props.status);
    sink(this.props.phone); // !
    return <b>{this.props.status}</b>;
  }
}

export function ClassChildPage() {
  return <ClassChild phone={source('phone')} status="open" />;
}

function useBuyer() {
  const [buyer, setBuyer] = useState(null);
  useEffect(() => setBuyer(sourceRecord()), []);
  return { buyer, loading: buyer === null };
}

export function CustomHookPage() {
  const { buyer, loading } = useBuyer();
  sink(loading);
  sink(buyer); // !
  return <p>{String(loading)}</p>;
}

export function OtherFilePage() {
  const order = sourceRecord();
  return <Badge text={order.name} />; // !
}

export function OtherFileCleanPage() {
  const order = sourceRecord();
  return (
    <>
      <Badge text={order.status} />
      <PlainBadge text={order.name} />
    </>
  );
}
