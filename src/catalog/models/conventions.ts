/** Exports that a framework calls with what another export of the same file gave (Next.js page props). */
export const conventions = [
  { from: 'getServerSideProps', property: 'props', to: 'default' },
  { from: 'getStaticProps', property: 'props', to: 'default' },
] as const;
