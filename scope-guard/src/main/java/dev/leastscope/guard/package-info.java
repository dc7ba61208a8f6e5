/** The guard: a loopback HTTP server that holds the calls of tests against the scopes in force. */
package dev.leastscope.guard;
