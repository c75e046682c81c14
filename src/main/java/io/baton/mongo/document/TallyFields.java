package io.baton.mongo.document;

import io.baton.bench.ReferralAnswers;
import io.baton.digest.PendingReferral;
import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.revenue.TallyKey;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The fields of a referral's document by which tallies, digests and track records find it.
public final class TallyFields {

    /// The firm, while the tallies lack the referral's last write; missing otherwise.
    public static final String UNCOUNTED = "uncounted";

    /// Date of the win; null if it's none.
    public static final String WON_ON = "wonOn";

    /// The firm, and when the win's amount or day last changed, as a text that sorts: see
    /// [#restated(FirmId, Instant)]. Missing if they never did.
    public static final String RESTATED = "restated";

    /// [#ANSWER], [#STEP] or [#AGREEMENT], what a referral waits for; null if it's for nothing.
    public static final String WAITS_FOR = "waitsFor";

    /// Since when it waits, and its number, as a text that sorts: see [#since].
    public static final String WAITS_SINCE = "waitsSince";

    /// When a partner last said yes or no to it; null if none did.
    public static final String ANSWERED = "answered";

    /// It's offered.
    public static final String ANSWER = "answer";

    /// It's logged or accepted.
    public static final String STEP = "step";

    /// It's won, and the two sides state different figures.
    public static final String AGREEMENT = "agreement";

    private static final String MONTH = "tally:";

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private TallyFields() {}

    /// Names the fields even if they are null: a write keeps every field that it doesn't name.
    public static Document of(Referral referral) {
        var pending = PendingReferral.of(referral);
        var fields =
                new Document(WON_ON, wonOn(referral))
                        .append(WAITS_FOR, pending.map(TallyFields::waitsFor).orElse(null))
                        .append(WAITS_SINCE, pending.map(TallyFields::since).orElse(null))
                        .append(
                                ANSWERED,
                                ReferralAnswers.of(referral).last().map(Fields::date).orElse(null));
        restated(referral).ifPresent(at -> fields.append(RESTATED, restated(referral.firm(), at)));
        return fields;
    }

    /// What the referral counts in, to find it by: `tally:2026-10 P1` for each partner and month,
    /// `tallies:P1` for each partner. See [TallyKey].
    public static Collection<String> keys(Referral referral) {
        var texts = new TreeSet<String>();
        for (var key : TallyKey.of(referral)) {
            texts.add(key(key));
            texts.add(key(key.partner()));
        }
        return texts;
    }

    public static String key(PartnerId partner) {
        return "tallies:" + partner.value();
    }

    public static String key(TallyKey key) {
        return MONTH + key.month() + " " + key.partner().value();
    }

    /// Those of a referral's keys that name a partner and a month.
    ///
    /// @param known keys read before, so that many referrals share them
    public static Set<TallyKey> readKeys(Collection<String> keys, Map<String, TallyKey> known) {
        return keys.stream()
                .filter(key -> key.startsWith(MONTH))
                .map(key -> known.computeIfAbsent(key, TallyFields::readKey))
                .collect(Collectors.toSet());
    }

    /// A text that comes after those of all referrals that wait since then or longer.
    public static String upTo(Instant since) {
        return SORTABLE.format(since) + " ~";
    }

    /// See [#RESTATED].
    public static String restated(FirmId firm, Instant at) {
        return DocumentKey.of(firm, SORTABLE.format(at));
    }

    private static String since(PendingReferral pending) {
        return "%s %09d".formatted(SORTABLE.format(pending.since()), pending.referral().number());
    }

    private static String waitsFor(PendingReferral pending) {
        return switch (pending.needs()) {
            case ANSWER -> ANSWER;
            case STEP -> STEP;
            case AGREEMENT -> AGREEMENT;
        };
    }

    private static TallyKey readKey(String key) {
        var text = key.substring(MONTH.length());
        int end = text.indexOf(' ');
        return new TallyKey(
                new PartnerId(text.substring(end + 1)), YearMonth.parse(text.substring(0, end)));
    }

    private static @Nullable String wonOn(Referral referral) {
        return referral.state() instanceof State.Won won ? won.on().toString() : null;
    }

    private static Optional<Instant> restated(Referral referral) {
        return referral.history().standing().stream()
                .filter(step ->
                        step.event() instanceof Event.Restated
                                || step.event() instanceof Event.Corrected)
                .map(Step::at)
                .max(Comparator.naturalOrder());
    }
}
