import React from 'react';

export function Badge({ text }) {
  sink(text);
  return <span>{text}</span>;
}

export function PlainBadge({ text }) {
  sink(text.length);
  return <span>{text}</span>;
}
