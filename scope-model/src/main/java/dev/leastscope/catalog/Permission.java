package dev.leastscope.catalog;

/**
 * The ids of a scope in an Entra app manifest ({@code requiredResourceAccess}).
 *
 * @param resource the resource's name, {@code Microsoft Graph} or {@code Office 365 Exchange Online}
 * @param resourceAppId the GUID of the resource application
 * @param delegatedId the GUID of the delegated permission ({@code "type": "Scope"}); empty when not known
 * @param applicationId the GUID of the application permission ({@code "type": "Role"}); empty when there is none or it is not
 *     known
 * @since 0.1.0
 */
public record Permission(String resource, String resourceAppId, String delegatedId, String applicationId) {}
