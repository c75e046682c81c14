package io.baton.app.backup;

import io.baton.backup.BackupReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Parts of what the commands say.
final class Figures {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ENGLISH);

    private Figures() {}

    static String counts(BackupReader.Contents contents) {
        long all = contents.counts().values().stream().mapToLong(Long::longValue).sum();
        long referrals = contents.of("referrals");
        return "%s and %,d other documents"
                .formatted(
                        referrals == 1 ? "1 referral" : "%,d referrals".formatted(referrals),
                        all - referrals);
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    static String size(long bytes) {
        return bytes < 1_000_000
                ? "%,d kB".formatted((bytes + 999) / 1_000)
                : "%,.1f MB".formatted(bytes / 1e6);
    }
}
