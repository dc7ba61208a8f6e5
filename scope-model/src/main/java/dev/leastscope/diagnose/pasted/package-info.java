/**
 * The text that a user pasted, made readable: entries of a log, JSON and percent escapes decoded, codes and statuses that
 * headers and addresses hold. Knows no error and no project.
 * Internal: no other module imports it.
 */
package dev.leastscope.diagnose.pasted;
