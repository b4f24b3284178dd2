/** Answers that hold as long as one look lasts: nothing of the page changes meanwhile, and much is asked again. */

const kept: Map<Element, unknown>[] = [];
let looking = false;

/** Runs one look; what was answered in it is forgotten when it ends, however it ends. */
export function duringLook<Value>(look: () => Value): Value {
  looking = true;
  try {
    return look();
  } finally {
    looking = false;
    for (const answers of kept) answers.clear();
  }
}

/** The same question, asked of an element once a look; undefined is no answer. Outside a look it is asked anew. */
export function perLook<Value>(ask: (element: Element) => Value) {
  const answers = new Map<Element, Value>();
  kept.push(answers);
  return (element: Element): Value => {
    if (!looking) return ask(element);
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}
