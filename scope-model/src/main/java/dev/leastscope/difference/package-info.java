/**
 * What differs between an earlier {@code report.json} and a report of today: findings, scopes, and who must authenticate again.
 *
 * @since 0.1.0
 */
package dev.leastscope.difference;
