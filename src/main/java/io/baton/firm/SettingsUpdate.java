package io.baton.firm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Merges what a keeper entered with what others changed since the form was opened.
public final class SettingsUpdate {

    /// Changes that are kept.
    static final int HISTORY = 100;

    private SettingsUpdate() {}

    public sealed interface Outcome {
        /// @param next the firm to store, with the changes in its history
        record Saved(Firm next, List<SettingChange> changes) implements Outcome {}

        record Unchanged() implements Outcome {}

        /// Someone else changed the same settings in another way.
        ///
        /// @param theirs their latest change of each
        record Conflict(List<SettingChange> theirs) implements Outcome {}
    }

    /// A value that was left as the form showed it doesn't overwrite a newer one.
    ///
    /// @param now the firm as stored
    /// @param wanted the same firm with the values of the form
    /// @param opened version of the firm that the form showed
    public static Outcome merge(Firm now, Firm wanted, long opened, Individual by, Instant at) {
        var next = now;
        var theirs = new ArrayList<SettingChange>();
        for (var setting : Setting.values()) {
            if (!setting.same(now, wanted)) {
                var since = since(now, setting, opened);
                if (since.isEmpty()) {
                    next = setting.copied(next, wanted);
                } else if (!since.getFirst().before().equals(setting.of(wanted))) {
                    theirs.add(since.getLast());
                }
            }
        }
        if (!theirs.isEmpty()) {
            return new Outcome.Conflict(theirs);
        }
        var changes = changes(now, next, by, at);
        return changes.isEmpty()
                ? new Outcome.Unchanged()
                : new Outcome.Saved(withHistory(next, changes), changes);
    }

    /// The firm with one person's changes, recorded in its history.
    ///
    /// @param now the firm as stored
    /// @param next the same firm with other settings
    public static Firm recorded(Firm now, Firm next, Individual by, Instant at) {
        return withHistory(next, changes(now, next, by, at));
    }

    /// Changes of one setting since a version of the firm, oldest first.
    private static List<SettingChange> since(Firm firm, Setting setting, long version) {
        return firm.history().stream()
                .filter(change -> change.setting() == setting && change.version() > version)
                .toList();
    }

    private static List<SettingChange> changes(Firm now, Firm next, Individual by, Instant at) {
        return Arrays.stream(Setting.values())
                .filter(setting -> !setting.same(now, next))
                .map(setting ->
                        new SettingChange(
                                setting,
                                setting.of(now),
                                setting.of(next),
                                by,
                                at,
                                now.version() + 1))
                .toList();
    }

    private static Firm withHistory(Firm firm, List<SettingChange> more) {
        var all = new ArrayList<>(firm.history());
        all.addAll(more);
        return firm.withHistory(all.subList(Math.max(0, all.size() - HISTORY), all.size()));
    }
}
