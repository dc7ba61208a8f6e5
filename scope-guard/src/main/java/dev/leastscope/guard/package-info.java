/** The guard: a loopback HTTP server that compares the calls of tests with the scopes in force. */
package dev.leastscope.guard;
