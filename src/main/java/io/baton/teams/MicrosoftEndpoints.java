package io.baton.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import io.baton.teams.api.TeamsHosts;
import java.util.function.Function;

/// Microsoft's endpoints. No setting changes them; only tests in this package can create others.
public final class MicrosoftEndpoints {
    /// Microsoft: the global service URL, for people whose own isn't known.
    private static final String GLOBAL = "https://smba.trafficmanager.net/teams/";

    private final String metadata;
    private final Function<TeamsSettings, AppCredentials> credentials;
    private final Function<TeamsSettings, TeamsHosts> hosts;
    private final String service;

    /// @param metadata URL of the OpenID metadata, which points to Microsoft's signing keys
    /// @param credentials fetches the bot's tokens
    /// @param hosts the hosts that may be called
    /// @param service the service URL to use if none is known yet
    MicrosoftEndpoints(
            String metadata,
            Function<TeamsSettings, AppCredentials> credentials,
            Function<TeamsSettings, TeamsHosts> hosts,
            String service) {
        this.metadata = metadata;
        this.credentials = credentials;
        this.hosts = hosts;
        this.service = service;
    }

    public static MicrosoftEndpoints real() {
        return new MicrosoftEndpoints(
                AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL,
                TenantCredentials::new,
                settings -> new TeamsHosts(settings.local()),
                GLOBAL);
    }

    String metadata() {
        return metadata;
    }

    AppCredentials credentials(TeamsSettings settings) {
        return credentials.apply(settings);
    }

    TeamsHosts hosts(TeamsSettings settings) {
        return hosts.apply(settings);
    }

    String service() {
        return service;
    }
}
