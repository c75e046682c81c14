package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.RoleTypes;
import io.baton.chat.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads from an entry of a roster what a person is in our organization.
final class AccountStanding {
    private static final String BOT = "28:";

    private final TeamsSettings settings;

    AccountStanding(TeamsSettings settings) {
        this.settings = settings;
    }

    /// Teams: a bot's id starts with 28, a person's with 29.
    static boolean isBot(@Nullable String id) {
        return id != null && id.startsWith(BOT);
    }

    /// Empty if the entry doesn't say; Teams keeps such entries of people without an account.
    /// Emulators provide little, so in local mode a person without a tenant is a member.
    ///
    /// @param here the tenant of the conversation
    Optional<Standing> of(String here, ChannelAccount account) {
        var tenant = property(account, "tenantId");
        var role = property(account, "userRole");
        var principal = property(account, "userPrincipalName");
        if (isBot(account.getId())
                || account.getRole() == RoleTypes.BOT
                || role.equalsIgnoreCase("bot")) {
            return Optional.of(Standing.BOT);
        }
        if (isGuest(role, principal)) {
            return Optional.of(Standing.OUTSIDER);
        }
        if (settings.local()) {
            boolean ours = tenant.isEmpty() || tenant.equalsIgnoreCase(here);
            return Optional.of(ours ? Standing.MEMBER : Standing.OUTSIDER);
        }
        if (tenant.isEmpty() || role.isEmpty() && principal.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settings.isOwnTenant(tenant) ? Standing.MEMBER : Standing.OUTSIDER);
    }

    /// Guests have our tenant's id.
    private static boolean isGuest(String role, String principal) {
        return role.equalsIgnoreCase("guest")
                || role.equalsIgnoreCase("anonymous")
                || principal.contains("#EXT#");
    }

    /// The id in Microsoft Entra; empty if the entry has none.
    static String entra(ChannelAccount account) {
        var named = account.getAadObjectId();
        return named == null ? property(account, "objectId") : named;
    }

    private static String property(ChannelAccount account, String name) {
        JsonNode value = account.getProperties().get(name);
        return value == null || !value.isTextual() ? "" : value.asText();
    }
}
