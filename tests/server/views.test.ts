import { describe } from 'vitest';
import { viewsSuite } from './views.suite.ts';

describe('views', viewsSuite);
