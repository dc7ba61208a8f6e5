/**
 * From an integration to the least sets: requests, what they need, the least set for it, and a verdict on each requested
 * scope. Pure functions of the integration, the tables and a day.
 *
 * @since 0.1.0
 */
package dev.leastscope.resolve;
