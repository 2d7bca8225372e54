import { parentPort, workerData } from 'node:worker_threads';
import { examineSentFile, type SentFile } from './examine-sent-file';

// Runs in a thread of its own (examiner.ts). What it throws ends the thread and is told there.
void examineSentFile(workerData as SentFile).then((found) => parentPort?.postMessage(found));
