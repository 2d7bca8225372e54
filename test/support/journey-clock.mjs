import http from 'node:http';
import { createRequire } from 'node:module';

// Preloaded into the application that the journeys walk through: gives its one clock another time, which goes on from
// there, and lets a journey move it. A call is open for three weeks and a grant lasts for months; a test does not wait.

const require = createRequire(import.meta.url);
const { Clock } = require('../../apps/api/dist/kernel/clock.js');
let ahead = Date.parse(process.env.JOURNEY_NOW) - Date.now();
Clock.prototype.now = () => new Date(Date.now() + ahead);

// A browser counts a cookie's last moment from the `Date` of its answer. In a year that has not come yet the cookie
// has to end in that year too, or it would be over before it arrives.
const { Cookie } = require('express-session');
const { get: written } = Object.getOwnPropertyDescriptor(Cookie.prototype, 'data');
Object.defineProperty(Cookie.prototype, 'data', {
  get() {
    const data = written.call(this);
    if (ahead <= 0 || !(data.expires instanceof Date)) return data;
    return { ...data, expires: new Date(data.expires.getTime() + ahead) };
  },
});

http
  .createServer((request, response) => {
    const asked = new URL(request.url, 'http://localhost').searchParams.get('now');
    if (asked === null) {
      response.end(new Date(Date.now() + ahead).toISOString());
      return;
    }
    const now = Date.parse(asked);
    if (Number.isNaN(now)) {
      response.writeHead(400).end();
      return;
    }
    ahead = now - Date.now();
    response.writeHead(204).end();
  })
  .listen(Number(process.env.JOURNEY_CLOCK_PORT), '127.0.0.1')
  .unref();
