package io.baton.app;

import io.baton.chat.Workspace;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.WorkingHours;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.slack.SlackSettings;
import io.baton.teams.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// All that can be set from outside. Read once, at the start.
///
/// @param mongoUri null for the embedded database
/// @param data where the embedded database keeps its file
/// @param publicUrl under which people reach this server, for links; null for none
/// @param slack null when Baton is not connected to Slack
/// @param teams null when Baton is not connected to Teams
/// @param firm the firm's settings
/// @param vocabulary the firm's own, beside the shipped vocabulary; null for none
public record Settings(
        @Nullable String mongoUri,
        Path data,
        @Nullable URI publicUrl,
        @Nullable SlackSettings slack,
        @Nullable TeamsSettings teams,
        FirmSettings firm,
        @Nullable Vocabulary vocabulary) {

    /// @param name shown to partners; empty for the usual one
    /// @param chat the door behind which the firm's own people are; empty where none is named
    public record FirmSettings(
            Optional<String> name,
            CurrencyUnit currency,
            ZoneId zone,
            WorkingHours hours,
            OfferDeadlines deadlines,
            Optional<String> chat) {}

    /// Nothing is connected: one person tries it all in a browser on this machine.
    public boolean local() {
        return slack == null && (teams == null || teams.local());
    }

    /// Whether somebody could come in whom nobody checks; then none but this machine may.
    public boolean onLoopback() {
        return local() || (teams != null && teams.local());
    }

    /// Whether a workspace is the firm's own. Where Slack is connected, and nothing else is named,
    /// the firm is there; without Slack each workspace has a firm of its own.
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
        return "Settings[%s, %s]".formatted(connected(), mongoUri == null ? data : "MongoDB");
    }
}
