package io.baton.teams.api;

import io.baton.door.UrlAllowlist;
import java.util.Set;
import okhttp3.HttpUrl;

/// The hosts that may be called: the connector's, and those where Teams stores files. Activities
/// contain their URLs, so they can't be trusted.
///
/// @param loopback whether to allow plain HTTP to this machine as well
public record TeamsHosts(boolean loopback) {

    /// The public cloud, then the sovereign clouds (Microsoft: "Proactive messages", "GCC High",
    /// "DoD").
    private static final Set<String> MICROSOFT =
            Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us",
                    "smba.infra.dod.teams.microsoft.us");

    /// OneDrive and SharePoint for organizations, in the public cloud and for the US government.
    private static final Set<String> DRIVES = Set.of(".sharepoint.com", ".sharepoint.us");

    /// The connector's hosts, which get the bot's token.
    public UrlAllowlist services() {
        return url -> (UrlAllowlist.isHttps(url) && isService(url)) || here(url);
    }

    /// The hosts where Teams stores files that people send to a bot.
    public UrlAllowlist files() {
        return url -> (UrlAllowlist.isHttps(url) && isDrive(url)) || here(url);
    }

    private boolean here(HttpUrl url) {
        return loopback && UrlAllowlist.isLoopback(url);
    }

    private static boolean isService(HttpUrl url) {
        return MICROSOFT.contains(url.host()) || url.host().endsWith(".botframework.com");
    }

    private static boolean isDrive(HttpUrl url) {
        return DRIVES.stream().anyMatch(drives -> url.host().endsWith(drives));
    }
}
