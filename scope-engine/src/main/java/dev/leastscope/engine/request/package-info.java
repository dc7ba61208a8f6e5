/** The requests and results of the engine: one immutable request for each operation. */
package dev.leastscope.engine.request;
