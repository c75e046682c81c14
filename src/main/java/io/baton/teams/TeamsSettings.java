package io.baton.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Settings for one Teams organization.
///
/// @param appId the bot's app id; empty in local mode
/// @param password the bot's client secret; empty in local mode
/// @param tenantId the organization's id; empty in local mode, which accepts any organization
/// @param local accepts unsigned requests, but only from this machine; for an emulator
public record TeamsSettings(String appId, String password, String tenantId, boolean local) {
    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// The settings as given. The first three go together.
    ///
    /// @param local `true`, `false` or null
    public record Raw(
            @Nullable String appId,
            @Nullable String password,
            @Nullable String tenantId,
            @Nullable String local) {

        private boolean all() {
            return given(appId) && given(password) && given(tenantId);
        }

        private boolean any() {
            return given(appId) || given(password) || given(tenantId);
        }
    }

    /// Problems with the settings, one sentence each, with what to do. Empty if all is well, or if
    /// nothing is set.
    public static List<String> problems(Raw given) {
        var problems = new ArrayList<String>();
        if (given.any() && !given.all()) {
            problems.add(
                    "%s not set. Teams needs TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID: set all three, or remove all three."
                            .formatted(missing(given)));
        }
        guid(problems, "TEAMS_APP_ID", given.appId(), "the Microsoft App ID of your Azure Bot");
        guid(
                problems,
                "TEAMS_TENANT_ID",
                given.tenantId(),
                "the Directory (tenant) ID in Microsoft Entra");
        var local = given.local();
        if (local != null && given(local) && !local.strip().matches("(?i)true|false")) {
            problems.add("TEAMS_LOCAL is %s. Set it to true, or remove it.".formatted(local));
        }
        if (wantsLocal(given) && given.any()) {
            problems.add(
                    "TEAMS_LOCAL opens the door without a check, so it can't be combined with TEAMS_APP_ID, TEAMS_APP_PASSWORD or TEAMS_TENANT_ID. Remove TEAMS_LOCAL, or the others.");
        }
        return problems;
    }

    /// The door's settings. Empty if Teams isn't wanted, or if the settings have problems.
    public static Optional<TeamsSettings> of(Raw given) {
        if (!problems(given).isEmpty()) {
            return Optional.empty();
        }
        if (wantsLocal(given)) {
            return Optional.of(new TeamsSettings("", "", "", true));
        }
        return given.all()
                ? Optional.of(
                        new TeamsSettings(
                                words(given.appId()),
                                words(given.password()),
                                words(given.tenantId()),
                                false))
                : Optional.empty();
    }

    /// Whether this is our organization's id. Always true in local mode.
    boolean isOwnTenant(String tenant) {
        return local || (!tenant.isEmpty() && tenant.equalsIgnoreCase(tenantId));
    }

    private static boolean wantsLocal(Raw given) {
        return "true".equalsIgnoreCase(words(given.local()));
    }

    private static String missing(Raw given) {
        var missing = new ArrayList<String>();
        if (!given(given.appId())) {
            missing.add("TEAMS_APP_ID");
        }
        if (!given(given.password())) {
            missing.add("TEAMS_APP_PASSWORD");
        }
        if (!given(given.tenantId())) {
            missing.add("TEAMS_TENANT_ID");
        }
        return String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are");
    }

    private static void guid(
            List<String> problems, String name, @Nullable String value, String where) {
        if (given(value) && !GUID.matcher(words(value)).matches()) {
            problems.add(
                    "%s must be an id such as 11111111-2222-3333-4444-555555555555. Copy %s."
                            .formatted(name, where));
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /// Never includes a secret.
    @Override
    public String toString() {
        return local ? "Teams on this machine only" : "Teams of %s".formatted(tenantId);
    }
}
