/** Rules, what they look at, what they find, and the checker that runs them. */
package dev.leastscope.check;
