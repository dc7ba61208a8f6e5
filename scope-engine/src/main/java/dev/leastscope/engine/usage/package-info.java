/**
 * Recognises Nylas operations in requests, and reads usage: logs and recordings of requests that were really sent. What is
 * kept of a request is its operation, provider, status, day and count, and the file and line where it stood; never its path,
 * query, headers or body.
 */
package dev.leastscope.engine.usage;
