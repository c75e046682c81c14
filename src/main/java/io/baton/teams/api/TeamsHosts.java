package io.baton.teams.api;

import java.util.Set;
import okhttp3.HttpUrl;

/// Which service addresses may be called. Each activity names one, and whoever could choose it
/// would be handed the bot's token, or make this machine call into its own network.
public final class TeamsHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /// Public cloud, then the sovereign ones (Microsoft: "Proactive messages", "GCC High", "DoD").
    private static final Set<String> MICROSOFT =
            Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us",
                    "smba.infra.dod.teams.microsoft.us");

    /// OneDrive and SharePoint of organisations, in the public cloud and for the US government.
    private static final Set<String> DRIVES = Set.of(".sharepoint.com", ".sharepoint.us");

    private final boolean loopback;

    /// @param loopback whether this machine may be called too, by plain HTTP
    public TeamsHosts(boolean loopback) {
        this.loopback = loopback;
    }

    public boolean allows(String address) {
        var url = HttpUrl.parse(address);
        return url != null && allows(url);
    }

    boolean allows(HttpUrl url) {
        boolean nobodyNamed = url.username().isEmpty() && url.password().isEmpty();
        return nobodyNamed && (ofMicrosoft(url) || (loopback && LOOPBACK.contains(url.host())));
    }

    /// Where Teams keeps what people send to a bot.
    public boolean allowsFiles(HttpUrl url) {
        boolean nobodyNamed = url.username().isEmpty() && url.password().isEmpty();
        boolean drive =
                url.isHttps()
                        && url.port() == 443
                        && DRIVES.stream().anyMatch(drives -> url.host().endsWith(drives));
        return nobodyNamed && (drive || (loopback && LOOPBACK.contains(url.host())));
    }

    private static boolean ofMicrosoft(HttpUrl url) {
        return url.isHttps()
                && url.port() == 443
                && (MICROSOFT.contains(url.host()) || url.host().endsWith(".botframework.com"));
    }
}
