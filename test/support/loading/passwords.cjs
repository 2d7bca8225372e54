const argon2 = require('@node-rs/argon2');

/**
 * Every world of a test has two dozen people with one password, and argon2 takes its 20 ms of a core on purpose. In each
 * of Jest's processes a password is hashed once and compared with the same hash once; the hash is a real one.
 */
const { hash, verify } = argon2;
argon2.hash = once(hash);
argon2.verify = once(verify);

function once(compute) {
  const known = new Map();
  return (...input) => {
    const key = JSON.stringify(input);
    if (!known.has(key)) known.set(key, compute(...input));
    return known.get(key);
  };
}
