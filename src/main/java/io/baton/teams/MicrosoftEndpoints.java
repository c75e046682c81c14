package io.baton.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import io.baton.teams.api.TeamsHosts;
import java.util.function.Function;

/// Where Microsoft is. No setting leads elsewhere: only a test of this package makes another.
public final class MicrosoftEndpoints {
    /// Microsoft: for somebody of whom no service address is known, the global one.
    private static final String GLOBAL = "https://smba.trafficmanager.net/teams/";

    private final String metadata;
    private final Function<TeamsSettings, AppCredentials> credentials;
    private final Function<TeamsSettings, TeamsHosts> hosts;
    private final String service;

    /// @param metadata says where the keys are with which Microsoft signs
    /// @param credentials fetches the tokens that the bot shows
    /// @param hosts which service addresses are called
    /// @param service the service address where none is known yet
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
