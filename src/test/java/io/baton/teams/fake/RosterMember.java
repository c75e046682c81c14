package io.baton.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A person in a roster.
///
/// @param entra the object id in Microsoft Entra
/// @param role `user`, `guest` or `anonymous`
public record RosterMember(
        String entra, String name, String tenant, String role, String principal) {

    /// The person's Teams id.
    public String id() {
        return "29:" + entra;
    }

    ObjectNode inRoster() {
        return TeamsJson.object()
                .put("id", id())
                .put("name", name)
                .put("aadObjectId", entra)
                .put("tenantId", tenant)
                .put("userRole", role)
                .put("userPrincipalName", principal);
    }
}
