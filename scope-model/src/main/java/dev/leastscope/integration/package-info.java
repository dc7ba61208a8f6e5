/** One Nylas application, as declared or as found in code: what it does and the scopes that it requests. */
package dev.leastscope.integration;
