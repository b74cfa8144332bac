import type { FlowStep } from '../report/steps.ts';

/** Why a step of each kind holds, for `explain`. */
export const WHY: Readonly<Record<FlowStep['kind'], string>> = {
  source: 'The data comes in here: the catalogue, the settings or a tag say what this gives.',
  assign: 'A variable or a parameter holds what it is given.',
  store: 'The object holds it from here on, until the property is overwritten or deleted.',
  put: 'What is made here holds it.',
  add: 'The collection holds it from here on.',
  pass: 'The function runs with this argument.',
  receive: 'The method works on the object that holds it.',
  return: 'The call gives what the function returns.',
  read: 'The object holds it under this key.',
  copy: 'A copy holds what the original held.',
  text: 'A text that is made of it still shows it.',
  derive: 'This gives back what it was given, in some form.',
  await: 'The promise gives what it was fulfilled with.',
  iterate: 'A loop gives the elements one by one.',
  yield: 'The generator gives it to whoever asks.',
  throw: 'Whoever catches it has it.',
  capture: 'The inner function sees the variables around it.',
  import: 'An import is the variable of the other file.',
  sink: 'From here the data leaves the program.',
};
