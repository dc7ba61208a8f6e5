package dev.leastscope.fix;

import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;

/**
 * Checks a text as the manifest. Everything else (code, baseline, lock, tables, day) stays the same.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TextCheck {
    /** The findings of this text, or the problems of a text that cannot be read. */
    Reading<CheckedText> check(SourceText manifest);
}
