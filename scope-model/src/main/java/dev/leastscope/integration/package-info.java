/** What one Nylas application asks for and does, as declared or as seen in code. */
package dev.leastscope.integration;
