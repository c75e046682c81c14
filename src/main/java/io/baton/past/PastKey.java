package io.baton.past;

import io.baton.referral.Direction;
import io.baton.referral.ReferralId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What makes a past referral the same in two files: its reference, or else what its row says about
/// it, but for what became of it. A file that's imported twice, sorted or longer than before
/// doesn't double what it had.
public sealed interface PastKey {

    /// @param reference what the firm's earlier records call it
    record ByReference(String reference) implements PastKey {}

    /// @param partner the partner's name as the file writes it; may be empty
    /// @param occurrence counts rows of one file that say the same, from 1
    record ByContent(
            LocalDate on,
            Direction direction,
            String client,
            String need,
            String partner,
            int occurrence)
            implements PastKey {}

    /// @param reference null if the file has none
    static PastKey of(@Nullable String reference, ByContent content) {
        return reference == null ? content : new ByReference(reference);
    }

    /// The same for every import of the same referral.
    default ReferralId id() {
        return switch (this) {
            case ByReference(var reference) -> id("reference", folded(reference));
            case ByContent content ->
                    id(
                            content.on().toString(),
                            content.direction().name(),
                            folded(content.client()),
                            folded(content.need()),
                            folded(content.partner()),
                            String.valueOf(content.occurrence()));
        };
    }

    /// Without case and with single spaces, as a spreadsheet may change them.
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }

    private static ReferralId id(String... parts) {
        try {
            var text = String.join("\n", List.of(parts)).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return new ReferralId("past-" + HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
