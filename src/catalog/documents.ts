import type { AccessPath } from './schema.ts';

/** Documents that are written into a stream: what goes into one comes out where it is piped to, then or later. */
export interface DocumentRow {
  readonly packages: readonly string[];
  /** Calls whose arguments the document shows. */
  readonly fills: readonly AccessPath[];
  /** Calls that give the document to the stream in argument 0. */
  readonly pipes: readonly AccessPath[];
  /** Calls that give the document back, so that others follow. */
  readonly chains: readonly AccessPath[];
}

const PDFKIT =
  'font,fontSize,fillColor,strokeColor,fill,stroke,fillAndStroke,lineWidth,lineCap,lineJoin,moveTo,lineTo,rect,roundedRect,' +
  'circle,image,moveDown,moveUp,addPage,switchToPage,save,restore,translate,rotate,scale,opacity,lineGap,underline,link';

export const documents: readonly DocumentRow[] = [
  {
    packages: ['pdfkit'],
    fills: ['new default().{text,list,table}'],
    pipes: ['new default().pipe'],
    chains: [`new default().{text,list,table,${PDFKIT}}`],
  },
  // Cells are filled by the rows of `propagators.ts`, before the workbook is written.
  { packages: ['exceljs'], fills: [], pipes: ['new Workbook().{xlsx,csv}.write'], chains: [] },
];
