// The expressions of Main UI's widgets, as far as the widgets of the bindings use them. Nothing is handed to the browser as code.

const TOKEN = /\s*(?:'([^'\\]*)'|(\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|(=>|==|!=|<=|>=|&&|\|\||@@|[-+*\/%<>!?:.,()[\]{}@#]))/y;
const FORBIDDEN = new Set(['constructor', '__proto__', 'prototype']);
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
const BINARY = {
  '||': (a, b) => a() || b(),
  '&&': (a, b) => a() && b(),
  '==': (a, b) => a() === b(),
  '!=': (a, b) => a() !== b(),
  '<': (a, b) => a() < b(),
  '>': (a, b) => a() > b(),
  '<=': (a, b) => a() <= b(),
  '>=': (a, b) => a() >= b(),
  '+': (a, b) => a() + b(),
  '-': (a, b) => a() - b(),
  '*': (a, b) => a() * b(),
  '/': (a, b) => a() / b(),
  '%': (a, b) => a() % b()
};
const UNARY = {
  '!': () => value => !value,
  '-': () => value => -value,
  '@': scope => name => scope.$items.display(name),
  '@@': scope => name => scope.$items.state(name),
  '#': scope => name => scope.$items.number(name)
};
const parsed = new Map();

/** The value of an expression, whose names are the properties of the scope; throws an Error when it cannot be read. */
export function evaluate(text, scope) {
  if (!parsed.has(text)) {
    parsed.set(text, new Parser(text).whole());
  }
  return parsed.get(text)(scope);
}

function member(object, key) {
  if (FORBIDDEN.has(key)) {
    throw new Error(`No expression may read ${key}.`);
  }
  return object[key];
}

/** Makes functions of a scope out of a text. */
class Parser {
  constructor(text) {
    this.text = text;
    this.tokens = [];
    this.next = 0;
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const at = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (!match) {
        throw new Error(`What does this mean at ${at}: ${text}`);
      }
      const [, string, number, name, sign] = match;
      this.tokens.push({ string, number, name, sign });
    }
  }

  whole() {
    const result = this.expression();
    if (this.next < this.tokens.length) {
      throw new Error(`Too much: ${this.text}`);
    }
    return result;
  }

  is(sign, ahead = 0) {
    return this.tokens[this.next + ahead]?.sign === sign;
  }

  accept(sign) {
    const found = this.is(sign);
    this.next += found ? 1 : 0;
    return found;
  }

  expect(sign) {
    if (!this.accept(sign)) {
      throw new Error(`${sign} is missing: ${this.text}`);
    }
  }

  expression() {
    if (this.is('(') && this.tokens[this.next + 1]?.name && this.is(')', 2) && this.is('=>', 3)) {
      const parameter = this.tokens[this.next + 1].name;
      this.next += 4;
      const body = this.expression();
      return scope => value => body({ ...scope, [parameter]: value });
    }
    const condition = this.binary(0);
    if (!this.accept('?')) {
      return condition;
    }
    const yes = this.expression();
    this.expect(':');
    const no = this.expression();
    return scope => condition(scope) ? yes(scope) : no(scope);
  }

  binary(level) {
    if (level === LEVELS.length) {
      return this.unary();
    }
    let left = this.binary(level + 1);
    for (let sign = this.tokens[this.next]?.sign; LEVELS[level].includes(sign); sign = this.tokens[this.next]?.sign) {
      this.next++;
      const [before, after] = [left, this.binary(level + 1)];
      left = scope => BINARY[sign](() => before(scope), () => after(scope));
    }
    return left;
  }

  unary() {
    const sign = this.tokens[this.next]?.sign;
    if (!(sign in UNARY)) {
      return this.postfix(this.primary());
    }
    this.next++;
    const operand = this.unary();
    return scope => UNARY[sign](scope)(operand(scope));
  }

  postfix(start) {
    let value = { get: start, owner: () => undefined };
    for (;;) {
      const object = value.get;
      if (this.accept('.')) {
        const { name } = this.tokens[this.next++] ?? {};
        value = { get: scope => member(object(scope), name), owner: object };
      } else if (this.accept('[')) {
        const key = this.expression();
        this.expect(']');
        value = { get: scope => member(object(scope), key(scope)), owner: object };
      } else if (this.accept('(')) {
        const values = this.list(')');
        const { get, owner } = value;
        value = { get: scope => get(scope).apply(owner(scope), values(scope)), owner: () => undefined };
      } else {
        return object;
      }
    }
  }

  primary() {
    const token = this.tokens[this.next++] ?? {};
    if (token.string !== undefined) {
      return () => token.string;
    }
    if (token.number !== undefined) {
      return () => Number(token.number);
    }
    if (token.name !== undefined) {
      return scope => {
        if (!Object.hasOwn(scope, token.name)) {
          throw new Error(`There is no ${token.name}: ${this.text}`);
        }
        return scope[token.name];
      };
    }
    if (token.sign === '(') {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    if (token.sign === '[') {
      return this.list(']');
    }
    throw new Error(`Not understood: ${this.text}`);
  }

  list(end) {
    const elements = [];
    while (!this.accept(end)) {
      elements.push(this.expression());
      if (!this.is(end)) {
        this.expect(',');
      }
    }
    return scope => elements.map(element => element(scope));
  }
}
