// Sending a response is no sink of its own; page props come from the data function of the same file.
import React from 'react';

export async function getServerSideProps({ params }) {
  const order = await sourceRecordAsync();
  return { props: { order, orderId: params.id, lines: order.items.length } };
}

export default function OrderPage({ order, orderId, lines }) {
  sink(orderId, lines);
  sink(order.status);
  sink(order.name); // !
  return <main>{order.name}</main>;
}

export async function restHandler(request, response) {
  const order = await sourceRecordAsync();
  response.status(200).json(order);
  response.send(order.email);
  sink(response.statusCode);
  sink(order.email); // !
}

export async function lambdaHandler(event) {
  const order = await sourceRecordAsync();
  sink(event.requestContext);
  return { statusCode: 200, body: JSON.stringify(order) };
}

export async function loggedResponse() {
  const order = await sourceRecordAsync();
  const response = { statusCode: 200, body: JSON.stringify(order) };
  sink(response.statusCode);
  sink(response); // !
  return response;
}

export async function webResponse() {
  const order = await sourceRecordAsync();
  const response = Response.json({ name: order.name });
  sink(response.status, response.ok);
  return response;
}
