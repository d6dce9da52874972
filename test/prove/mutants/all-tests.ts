/** Every test that reaches the core: through its own doors, and by the clinical cases through `assess`. */
import.meta.glob(['/src/core/**/*.test.ts', '/test/clinical/**/*.test.ts'], { eager: true });
