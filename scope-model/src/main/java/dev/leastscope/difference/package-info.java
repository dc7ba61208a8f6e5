/**
 * The difference between an earlier {@code report.json} and the current report: findings, scopes, and who must authenticate
 * again.
 *
 * @since 0.1.0
 */
package dev.leastscope.difference;
