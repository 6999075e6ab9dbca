/** Lets so many in at a time; the others wait in line. */
export interface Gate {
  /** Resolves when there is a place, with what gives it back; never, when `leaveLine` is called before. */
  enter(onWait: (leaveLine: () => void) => void): Promise<() => void>;
}

export function createGate(places: number): Gate {
  const line = new Set<() => void>();
  let free = places;
  const next = (): void => {
    const [enter] = line;
    if (!enter || free === 0) return;
    line.delete(enter);
    free--;
    enter();
  };
  const leave = (): void => {
    free++;
    next();
  };
  return {
    enter: (onWait) =>
      new Promise((done) => {
        const enter = (): void => done(leave);
        line.add(enter);
        onWait(() => line.delete(enter));
        next();
      }),
  };
}
