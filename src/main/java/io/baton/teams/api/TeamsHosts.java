package io.baton.teams.api;

import io.baton.door.UrlAllowlist;
import java.util.Set;
import okhttp3.HttpUrl;

/// Which hosts may be called: where the connector is, and where Teams keeps what people send to a
/// bot. Each activity names one.
///
/// @param loopback whether this machine may be called too, by plain HTTP
public record TeamsHosts(boolean loopback) {

    /// Public cloud, then the sovereign ones (Microsoft: "Proactive messages", "GCC High", "DoD").
    private static final Set<String> MICROSOFT =
            Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us",
                    "smba.infra.dod.teams.microsoft.us");

    /// OneDrive and SharePoint of organisations, in the public cloud and for the US government.
    private static final Set<String> DRIVES = Set.of(".sharepoint.com", ".sharepoint.us");

    /// Where the bot's token is shown.
    public UrlAllowlist services() {
        return url -> (UrlAllowlist.isHttps(url) && isService(url)) || here(url);
    }

    /// Where Teams keeps what people send to a bot.
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
