// Values travel through operators to the subscriber.
import { BehaviorSubject, Subject, firstValueFrom, from, lastValueFrom, of } from 'rxjs';
import { filter, map, mergeMap, reduce, scan, switchMap, tap, toArray } from 'rxjs/operators';

function subscribed() {
  of(source()).subscribe((email) => sink(email)); // !
  of('x', 'y').subscribe((text) => sink(text));
}

function observerObject() {
  from([source()]).subscribe({
    next: (email) => sink(email), // !
    error: (error) => sink(error),
    complete: () => sink('complete'),
  });
}

function mapped() {
  from(sourceList())
    .pipe(map((order) => order.email))
    .subscribe((email) => sink(email)); // !
  from(sourceList())
    .pipe(map((order) => order.id))
    .subscribe((id) => sink(id));
}

function filtered() {
  from(sourceList())
    .pipe(
      filter((order) => order.total > 0),
      map((order) => order.phone),
    )
    .subscribe((phone) => sink(phone)); // !
}

function sanitized() {
  from(sourceList())
    .pipe(map((order) => hash(order.email)))
    .subscribe((digest) => sink(digest));
}

function tapped() {
  from(sourceList())
    .pipe(
      tap((order) => sink(order.name)), // !
      tap((order) => sink(order.status)),
      map((order) => order.total),
    )
    .subscribe((total) => sink(total));
}

function flattened() {
  of('a')
    .pipe(mergeMap(() => of(source())))
    .subscribe((email) => sink(email)); // !
  of('a')
    .pipe(switchMap(() => sourceRecordAsync()))
    .subscribe((order) => {
      sink(order.id);
      sink(order.address); // !
    });
}

function accumulated() {
  from(sourceList())
    .pipe(scan((all, order) => all + order.total, 0))
    .subscribe((total) => sink(total));
  from(sourceList())
    .pipe(reduce((all, order) => [...all, order.email], []))
    .subscribe((emails) => sink(emails)); // !
  from(sourceList())
    .pipe(toArray())
    .subscribe((orders) => sink(orders.length));
}

function subject() {
  const updates = new Subject();
  updates.subscribe((email) => sink(email)); // !
  updates.next(source());
}

function subjectClean() {
  const updates = new Subject();
  updates.subscribe((status) => sink(status));
  updates.next(sourceRecord().status);
}

function behaviour() {
  const state = new BehaviorSubject('none');
  state.next(source());
  sink(state.value); // !
  sink(state.getValue()); // !
}

async function asPromise() {
  sink(await firstValueFrom(of(source()))); // !
  sink(await lastValueFrom(from(sourceList()).pipe(map((order) => order.id))));
}
