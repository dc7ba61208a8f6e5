/**
 * Recognises Nylas operations in requests, and reads usage: logs and recordings of requests that really ran. Of a
 * request it keeps the operation, provider, status, day and count, and the file and line. It never keeps the path,
 * query, headers or body.
 */
package dev.leastscope.engine.usage;
