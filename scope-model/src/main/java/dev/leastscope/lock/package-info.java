/** The lock file: the scopes that were requested when it was written, and the differences to other locks. */
package dev.leastscope.lock;
