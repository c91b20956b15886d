// `astro check` knows what an .astro file exports; the compiler alone and ESLint do not.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
