package io.baton.app;

import io.baton.chat.Workspace;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.WorkingHours;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.slack.SlackSettings;
import io.baton.teams.TeamsSettings;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// All settings. Read once, at the start.
///
/// @param publicUrl the address of this server for links; null if not set
/// @param slack null if Baton isn't connected to Slack
/// @param teams null if Baton isn't connected to Teams
/// @param consoleAddress where the console of local mode listens
/// @param vocabulary services added to Baton's own vocabulary; null if none
public record Settings(
        Storage storage,
        @Nullable URI publicUrl,
        @Nullable SlackSettings slack,
        @Nullable TeamsSettings teams,
        FirmSettings firm,
        InetAddress consoleAddress,
        @Nullable Vocabulary vocabulary) {

    /// @param mongoUri null for the embedded database
    /// @param data directory of the embedded database
    public record Storage(@Nullable String mongoUri, Path data) {
        @Override
        public String toString() {
            return mongoUri == null ? data.toString() : "MongoDB";
        }
    }

    /// @param name as partners see it
    /// @param chat the door that the firm's own people use, e.g. `slack`
    /// @param given names of the variables that are set
    public record FirmSettings(
            Optional<String> name,
            CurrencyUnit currency,
            ZoneId zone,
            WorkingHours hours,
            OfferDeadlines deadlines,
            Optional<String> chat,
            Set<String> given) {}

    /// Nothing is connected: one person tries Baton in a browser on this machine.
    public boolean local() {
        return slack == null && (teams == null || teams.local());
    }

    /// The only address to listen on, as an endpoint has no authentication. Empty if all have.
    Optional<InetAddress> onlyAddress() {
        if (teams != null && teams.local()) {
            return Optional.of(InetAddress.getLoopbackAddress());
        }
        return local() ? Optional.of(consoleAddress) : Optional.empty();
    }

    /// Whether a workspace is the firm's own. By default that is the Slack workspace. Without
    /// Slack, each workspace has its own firm.
    public boolean isFirmWorkspace(Workspace workspace) {
        var named = firm.chat().or(() -> Optional.ofNullable(slack).map(_ -> "slack"));
        return named.isEmpty() || workspace.key().startsWith(named.get() + ":");
    }

    private String connected() {
        var doors =
                Stream.of(slack, teams)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return doors.isEmpty() ? "local" : doors;
    }

    @Override
    public String toString() {
        return "Settings[%s, %s]".formatted(connected(), storage);
    }
}
