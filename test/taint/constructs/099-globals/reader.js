// May miss: a global written in another file is not followed.

export function readFromOtherFile() {
  sink(window.currentBuyer);
}

export function readNeverWritten() {
  sink(window.neverWritten);
}
