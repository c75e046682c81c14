package io.baton.teams;

import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import io.baton.teams.fake.FakeTeams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/// Microsoft's endpoints, served by [FakeTeams].
public final class FakeMicrosoft {
    private FakeMicrosoft() {}

    public static MicrosoftEndpoints at(FakeTeams teams) {
        return new MicrosoftEndpoints(
                teams.metadataUrl(),
                settings -> new Credentials(teams, settings),
                _ -> new TeamsHosts(true),
                teams.serviceUrl());
    }

    /// Fetches tokens over plain HTTP, which Microsoft's library doesn't support.
    private static final class Credentials extends AppCredentials {
        private final FakeTeams teams;
        private final String password;

        Credentials(FakeTeams teams, TeamsSettings settings) {
            super(settings.tenantId());
            setAppId(settings.appId());
            this.teams = teams;
            this.password = settings.password();
        }

        @Override
        public CompletableFuture<String> getToken() {
            var request =
                    HttpRequest.newBuilder(URI.create(teams.tokenUrl() + "/" + getAuthTenant()))
                            .POST(HttpRequest.BodyPublishers.ofString(getAppId() + " " + password))
                            .build();
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                return answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(
                                Json.text(Json.read(answer.body()), "access_token"))
                        : CompletableFuture.failedFuture(failure(answer.statusCode()));
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return CompletableFuture.failedFuture(e);
            }
        }

        /// As Microsoft's library reports it.
        private static Exception failure(int status) {
            return status >= 500
                    ? new MsalServiceException("Service unavailable", "temporarily_unavailable")
                    : new MsalServiceException(
                            "AADSTS7000215: Invalid client secret provided.", "invalid_client");
        }

        @Override
        protected Authenticator buildAuthenticator() {
            throw new UnsupportedOperationException();
        }
    }
}
