package io.baton.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.net.MalformedURLException;
import java.util.Set;

/// Gets the bot's token from its own organization. By default, the SDK's credentials ask the
/// authority `botframework.com`, which doesn't know single-tenant bots, and have no timeout.
final class TenantCredentials extends AppCredentials {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final String password;

    TenantCredentials(TeamsSettings settings) {
        super(settings.tenantId());
        setAppId(settings.appId());
        this.password = settings.password();
    }

    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        var application =
                ConfidentialClientApplication.builder(
                                getAppId(), ClientCredentialFactory.createFromSecret(password))
                        .authority(oAuthEndpoint())
                        .connectTimeoutForDefaultHttpClient(TIMEOUT_MILLIS)
                        .readTimeoutForDefaultHttpClient(TIMEOUT_MILLIS)
                        .build();
        var parameters = ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> application.acquireToken(parameters);
    }
}
