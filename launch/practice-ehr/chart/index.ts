export { chartScreen } from './screen.ts';
