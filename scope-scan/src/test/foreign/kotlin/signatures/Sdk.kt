// Signatures only: what SDK v2's own Kotlin declares, so that kotlinc calls it as callers do, with default arguments.
@file:Suppress("UNUSED_PARAMETER", "unused")

package com.nylas.models

class ListResponse<T>

class Message

class Event

class ListMessagesQueryParams

class ListEventQueryParams(val calendarId: String, val limit: Int? = null)

class RequestOverrides

enum class AccessType { OFFLINE, ONLINE }

enum class Prompt { DETECT }

enum class AuthProvider { GOOGLE, MICROSOFT }

enum class WebhookTriggers { MESSAGE_CREATED }

data class UrlForAuthenticationConfig(
    val clientId: String,
    val redirectUri: String,
    val accessType: AccessType? = AccessType.ONLINE,
    val provider: AuthProvider? = null,
    val prompt: Prompt? = null,
    val scope: List<String>? = null,
    val includeGrantScopes: Boolean? = null,
    val state: String? = null,
    val loginHint: String? = null,
    val credentialId: String? = null,
    val smtpRequired: Boolean? = null,
)
