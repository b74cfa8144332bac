// Children and spread attributes reach props; rendering alone is no sink.
import React from 'react';

function Box({ children, title }) {
  sink(title);
  sink(children); // !
  return <div>{children}</div>;
}

export function ChildrenPage() {
  return <Box title="Buyer">{source()}</Box>;
}

function CleanBox({ children }) {
  sink(children);
  return <div>{children}</div>;
}

export function CleanChildrenPage() {
  const order = sourceRecord();
  return <CleanBox>{order.status}</CleanBox>;
}

function Row({ id, email, status }) {
  sink(id, status);
  sink(email); // !
  return <li>{id}</li>;
}

export function SpreadPage() {
  const order = sourceRecord();
  return <Row {...order} />;
}

function OverriddenRow({ email }) {
  sink(email);
  return <li>{email}</li>;
}

export function SpreadOverriddenPage() {
  const order = sourceRecord();
  return <OverriddenRow {...order} email="hidden" />;
}

function RestRow({ email, ...attributes }) {
  sink(attributes);
  return <li {...attributes}>{email.length}</li>;
}

export function RestPage() {
  return <RestRow email={source()} id="row" />;
}

export function RenderedOnly() {
  const order = sourceRecord();
  return (
    <section data-buyer={order.email} title={order.name}>
      <a href={`mailto:${order.email}`}>{order.name}</a>
      {order.items.map((item) => (
        <p key={item.sku}>{item.note}</p>
      ))}
    </section>
  );
}

function RenderProp({ render }) {
  return <div>{render(source())}</div>;
}

export function RenderPropPage() {
  return (
    <RenderProp
      render={(email) => {
        sink(email.length);
        sink(email); // !
        return <b>{email}</b>;
      }}
    />
  );
}

function FunctionChild({ children }) {
  return <div>{children(sourceRecord())}</div>;
}

export function FunctionChildPage() {
  return (
    <FunctionChild>
      {(order) => {
        sink(order.id);
        sink(order.phone); // !
        return <b>{order.id}</b>;
      }}
    </FunctionChild>
  );
}

export function ExpressionInMarkup() {
  const order = sourceRecord();
  return (
    <ul>
      <li>{sink(order.status)}</li>
      <li>{order.total > 10 && sink(order.id)}</li>
      <li>
        {
          sink(order.address) // !
        }
      </li>
    </ul>
  );
}

function Nested({ card }) {
  return card;
}

export function ElementAsProp() {
  return <Nested card={<Row id="1" email={hash(source())} status="open" />} />;
}

const registry = { Cell: ({ value }) => <td>{sink(value)}</td> }; // !

export function MemberComponent() {
  return <registry.Cell value={source()} />;
}
