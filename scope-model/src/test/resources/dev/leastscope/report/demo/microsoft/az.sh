#!/bin/sh
# usage: az login && sh az.sh <application (client) id>
# Replaces all permissions of the app registration with the least ones: read permissions.md first.
set -eu
az ad app update --id "$1" --required-resource-accesses "@$(dirname "$0")/required-resource-access.json"

# Or add them one by one, and keep the existing ones:
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions 465a38f9-76ea-45b9-9f34-9e8b0d4b0b42=Scope  # Calendars.Read
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions ff74d97f-43af-4b68-9f2a-b77ee6968c5d=Scope  # Contacts.Read
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions 024d486e-b451-40bb-833d-3e66d98c5c73=Scope  # Mail.ReadWrite
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions e383f46e-2787-4529-855e-0e479a3ffac0=Scope  # Mail.Send
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions e1fe6dd8-ba31-4d61-89e7-88639da4683d=Scope  # User.Read
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions 7427e0e9-2fba-42fe-b0c0-848c9e6a8182=Scope  # offline_access
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions 37f7f235-527c-4136-accd-4a02d197296e=Scope  # openid
# az ad app permission add --id "$1" --api 00000003-0000-0000-c000-000000000000 --api-permissions 14dad69e-099b-42c9-810b-d002981feec1=Scope  # profile

# As an administrator, for the whole tenant:
# az ad app permission admin-consent --id "$1"
