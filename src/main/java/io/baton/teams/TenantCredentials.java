package io.baton.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.net.MalformedURLException;
import java.util.Set;

/// The bot's token from its own organisation. The SDK's own credentials ask the authority
/// `botframework.com` unless told otherwise, which knows no bot of a single organisation, and wait
/// for an answer without end.
final class TenantCredentials extends AppCredentials {
    private static final int PATIENCE_MILLIS = 5_000;

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
                        .connectTimeoutForDefaultHttpClient(PATIENCE_MILLIS)
                        .readTimeoutForDefaultHttpClient(PATIENCE_MILLIS)
                        .build();
        var parameters = ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> application.acquireToken(parameters);
    }
}
