// A dashboard: hooks, selectors, child components and callbacks.
import React, { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';

interface Filter {
  status: string;
  limit: number;
}

const FilterContext = createContext<Filter>({ status: 'Shipped', limit: 20 });

const selectIds = (orders: any[]) => orders.map((order) => order.id);
const selectContacts = (orders: any[]) => orders.map(({ name, phone }) => `${name}: ${phone}`);
const selectRevenue = (orders: any[]) => orders.reduce((total, order) => total + order.total, 0);

function useOrders() {
  const [orders, setOrders] = useState<any[]>([]);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    sourceListAsync()
      .then((loaded: any[]) => setOrders(loaded))
      .catch(() => setError('orders could not be loaded'));
  }, []);

  return { orders, error, loading: orders.length === 0 };
}

function Counter({ label, value }: { label: string; value: number }) {
  sink(label, value);
  return (
    <p>
      {label}: {value}
    </p>
  );
}

function OrderCard({ order, onSelect }: { order: any; onSelect: (order: any) => void }) {
  const { status } = useContext(FilterContext);
  const title = `${order.id} (${order.status})`;
  sink(status, title);
  const select = () => onSelect(order);
  return (
    <article title={order.name} onClick={select}>
      <h3>{title}</h3>
      <p>{order.address.street}</p>
    </article>
  );
}

function Tracker({ event, payload }: { event: string; payload: unknown }) {
  useEffect(() => {
    sink(event);
    sink(payload); // !
  }, [event, payload]);
  return null;
}

function QuietTracker({ event, count }: { event: string; count: number }) {
  useEffect(() => {
    sink(event, count);
  }, [event, count]);
  return null;
}

export function Dashboard() {
  const { orders, error, loading } = useOrders();
  const [selected, setSelected] = useState<any>(null);
  const revenue = useMemo(() => selectRevenue(orders), [orders]);
  const ids = useMemo(() => selectIds(orders), [orders]);
  const contacts = useMemo(() => selectContacts(orders), [orders]);

  const select = useCallback((order: any) => {
    sink(order.id);
    sink(order.email); // !
    setSelected(order);
  }, []);

  sink(loading, error, revenue, ids);
  sink(contacts.length);
  sink(contacts); // !
  sink(selected?.id);

  return (
    <FilterContext.Provider value={{ status: 'Shipped', limit: 20 }}>
      <Counter label="orders" value={orders.length} />
      <Counter label="revenue" value={revenue} />
      {orders.map((order) => (
        <OrderCard key={order.id} order={order} onSelect={select} />
      ))}
      <Tracker event="selected" payload={selected} />
      <QuietTracker event="listed" count={contacts.length} />
    </FilterContext.Provider>
  );
}
