/** For tests of applications that use Nylas: assertions on the integration, and the guard as a JUnit extension. */
package dev.leastscope.testing;
