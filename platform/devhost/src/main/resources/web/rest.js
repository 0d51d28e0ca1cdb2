// The host's REST API: every request throws an Error whose message can be shown.
import { text } from './texts.js';

async function request(path, options = {}) {
  const response = await fetch(path, { headers: { Accept: 'application/json, text/plain' }, ...options })
    .catch(() => { throw new Error(text('live.unreachable')); }); // the browser's own words are for developers
  const answer = await response.text();
  if (!response.ok) {
    throw new Error(reason(answer) || `${options.method || 'GET'} ${path}: ${response.status}`);
  }
  return answer;
}

function reason(answer) {
  try {
    return JSON.parse(answer).error.message;
  } catch (notOurs) {
    return null;
  }
}

export const send = (method, path, body, type) =>
  request(path, { method, body, headers: type ? { 'Content-Type': type } : {} });

export const json = async path => JSON.parse(await request(path));
export const part = encodeURIComponent;
