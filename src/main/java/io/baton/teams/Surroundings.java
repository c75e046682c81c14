package io.baton.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import io.baton.teams.api.Hosts;
import java.util.function.Function;

/// Where Microsoft is. No setting leads elsewhere: only a test of this package makes another.
public final class Surroundings {
    /// Microsoft: for somebody of whom no service address is known, the global one.
    private static final String GLOBAL = "https://smba.trafficmanager.net/teams/";

    private final String metadata;
    private final Function<TeamsSettings, AppCredentials> credentials;
    private final Function<TeamsSettings, Hosts> hosts;
    private final String service;

    /// @param metadata says where the keys are with which Microsoft signs
    /// @param credentials fetches the tokens that the bot shows
    /// @param hosts which service addresses are called
    /// @param service the service address where none is known yet
    Surroundings(
            String metadata,
            Function<TeamsSettings, AppCredentials> credentials,
            Function<TeamsSettings, Hosts> hosts,
            String service) {
        this.metadata = metadata;
        this.credentials = credentials;
        this.hosts = hosts;
        this.service = service;
    }

    public static Surroundings real() {
        return new Surroundings(
                AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL,
                TenantCredentials::new,
                settings -> new Hosts(settings.local()),
                GLOBAL);
    }

    String metadata() {
        return metadata;
    }

    AppCredentials credentials(TeamsSettings settings) {
        return credentials.apply(settings);
    }

    Hosts hosts(TeamsSettings settings) {
        return hosts.apply(settings);
    }

    String service() {
        return service;
    }
}
