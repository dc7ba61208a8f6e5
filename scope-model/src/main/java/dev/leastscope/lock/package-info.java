/** The lock file: what was requested when it was written, and what has changed since. */
package dev.leastscope.lock;
