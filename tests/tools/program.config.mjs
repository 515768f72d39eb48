import { defineConfig } from 'vite';
import { packedWeights } from './pack/packed-weights.ts';

/** What a program of the command line needs beside its sources. */
export default defineConfig({ plugins: [packedWeights()] });
