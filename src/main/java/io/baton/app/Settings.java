package io.baton.app;

import io.baton.chat.Workspace;
import io.baton.firm.OfferTerms;
import io.baton.firm.WorkingHours;
import io.baton.slack.SlackSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// All that can be set from outside. Read once, at the start.
///
/// @param mongoUri null for the embedded database
/// @param data where the embedded database keeps its file
/// @param publicUrl under which people reach this server, for links; null for none
/// @param slack null when Baton is not connected to Slack
/// @param house the firm's settings
public record Settings(
        @Nullable String mongoUri,
        Path data,
        @Nullable URI publicUrl,
        @Nullable SlackSettings slack,
        House house) {

    /// @param name shown to partners; empty for the usual one
    /// @param chat the door behind which the firm's own people are; empty where none is named
    public record House(
            Optional<String> name,
            CurrencyUnit currency,
            ZoneId zone,
            WorkingHours hours,
            OfferTerms terms,
            Optional<String> chat) {}

    /// Nothing is connected: one person tries it all in a browser on this machine.
    public boolean local() {
        return slack == null;
    }

    /// Whether a workspace is the firm's own. Where Slack is connected, and nothing else is named,
    /// the firm is there; without Slack each workspace has a firm of its own.
    public boolean home(Workspace workspace) {
        var named = house.chat().or(() -> Optional.ofNullable(slack).map(_ -> "slack"));
        return named.isEmpty() || workspace.key().startsWith(named.get() + ":");
    }

    @Override
    public String toString() {
        return "Settings[%s, %s]"
                .formatted(local() ? "local" : slack, mongoUri == null ? data : "MongoDB");
    }
}
