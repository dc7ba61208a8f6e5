/**
 * What a front asks of the engine, and what the engine gives back: one immutable request for each operation.
 */
package dev.leastscope.engine.request;
