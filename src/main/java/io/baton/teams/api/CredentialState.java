package io.baton.teams.api;

import com.microsoft.aad.msal4j.MsalServiceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether Microsoft accepts the bot's credentials, as its latest answers show: it gives a token,
/// and the connector accepts it.
public final class CredentialState {
    private static final Logger LOG = LoggerFactory.getLogger(CredentialState.class);

    /// OAuth 2.0, section 5.2, and Microsoft Entra: errors that end only when a person acts.
    private static final Set<String> REFUSALS =
            Set.of(
                    "invalid_client",
                    "unauthorized_client",
                    "invalid_grant",
                    "invalid_request",
                    "invalid_resource",
                    "invalid_scope",
                    "access_denied");

    private static final Pattern ENTRA_CODE = Pattern.compile("AADSTS\\d{4,9}");
    private static final String ACCEPTED = "";

    private final AtomicReference<String> token = new AtomicReference<>(ACCEPTED);
    private final AtomicReference<String> connector = new AtomicReference<>(ACCEPTED);

    /// Microsoft's error about the credentials; empty if it accepts them.
    public Optional<String> refusal() {
        return Optional.of(token.get())
                .filter(code -> !code.equals(ACCEPTED))
                .or(() -> Optional.of(connector.get()).filter(code -> !code.equals(ACCEPTED)));
    }

    /// Microsoft gave the bot a token.
    public void tokenGiven() {
        changed(token, ACCEPTED);
    }

    /// Microsoft gave no token. Learns nothing if that was an outage.
    public void noToken(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof MsalServiceException refused
                    && REFUSALS.contains(String.valueOf(refused.errorCode()))) {
                var entra = ENTRA_CODE.matcher(String.valueOf(refused.getMessage()));
                changed(token, entra.find() ? entra.group() : refused.errorCode());
            }
        }
    }

    /// The connector answered. If it refused anything but the token, it accepted the token.
    ///
    /// @param status HTTP status
    void answered(int status) {
        if (status == 401) {
            changed(connector, "HTTP 401");
        } else if (status < 500) {
            changed(connector, ACCEPTED);
        }
    }

    private void changed(AtomicReference<String> state, String now) {
        var before = refusal();
        state.set(now);
        var after = refusal();
        if (before.isEmpty() && after.isPresent()) {
            LOG.error(
                    "Microsoft refuses the bot's credentials ({}): check TEAMS_APP_ID,"
                            + " TEAMS_APP_PASSWORD and TEAMS_TENANT_ID. Posts wait until then",
                    after.get());
        } else if (before.isPresent() && after.isEmpty()) {
            LOG.info("Microsoft accepts the bot's credentials again");
        }
    }
}
