// Loaded into the application by tools/start.mjs: when the starter is killed and cannot say goodbye,
// the channel between the two breaks, and the application stops by itself instead of holding the port.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
