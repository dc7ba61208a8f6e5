/**
 * What all operations share: how one runs and ends, the settings of a request decoded, where the integration is declared,
 * and how a file that the user named is written. Internal: no other module imports it.
 */
package dev.leastscope.engine.operation;
