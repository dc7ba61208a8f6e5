package dev.leastscope.catalog;

/**
 * What identifies a scope in an Entra app manifest ({@code requiredResourceAccess}).
 *
 * @param resource the resource's name, {@code Microsoft Graph} or {@code Office 365 Exchange Online}
 * @param resourceAppId the resource application's id
 * @param delegatedId the id with {@code "type": "Scope"}; empty when not known
 * @param applicationId the id with {@code "type": "Role"}; empty when there is none or it is not known
 * @since 0.1.0
 */
public record Permission(String resource, String resourceAppId, String delegatedId, String applicationId) {}
