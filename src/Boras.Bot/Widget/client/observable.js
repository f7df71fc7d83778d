// As much of an observable as Web Chat asks for: what has been said is told to who comes later as well.
export function createReplayed(keep = Infinity) {
  const said = [];
  const observers = new Set();
  return {
    next(value) {
      said.push(value);
      if (said.length > keep) {
        said.shift();
      }

      observers.forEach(observer => observer.next?.(value));
    },
    subscribe(observer) {
      said.forEach(value => observer.next?.(value));
      observers.add(observer);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
}

export function fromPromise(promise) {
  return {
    subscribe(observer) {
      let isCancelled = false;
      promise.then(
        value => {
          if (!isCancelled) {
            observer.next?.(value);
            observer.complete?.();
          }
        },
        error => isCancelled || observer.error?.(error));
      return { unsubscribe: () => { isCancelled = true; } };
    },
  };
}
