package dev.leastscope.fix;

import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;

/**
 * Checks a text of the manifest with everything else (code, baseline, lock, tables, day) as it is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TextCheck {
    /** What is found in this text; or the problems that keep it from being read. */
    Reading<CheckedText> check(SourceText manifest);
}
