package io.baton.mongo;

import io.baton.chat.Place;
import io.baton.chat.Transcript.Line;
import io.baton.chat.Workspace;
import io.baton.digest.IsoWeek;
import io.baton.digest.Subscription;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.ParcelHeader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/// Lists everything the stores read from a database.
final class Inventory {
    /// All totals and editions in the file are within these months and weeks.
    private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 1);

    private static final YearMonth LAST_MONTH = YearMonth.of(2027, 12);
    private static final IsoWeek FIRST_WEEK = new IsoWeek(2026, 36);
    private static final int WEEKS = 16;

    private final EarlierDatabase database;
    private final MongoStores stores;
    private final Listing to = new Listing();

    private Inventory(EarlierDatabase database) {
        this.database = database;
        stores = database.stores();
    }

    static String of(EarlierDatabase database) {
        var inventory = new Inventory(database);
        inventory.firms();
        inventory.posts();
        inventory.delivery();
        inventory.transcript();
        return inventory.to.text();
    }

    private void firms() {
        stores.firms().all().stream()
                .sorted(Comparator.comparing(firm -> firm.id().value()))
                .forEach(firm -> to.under("firm " + firm.id().value(), () -> firm(firm)));
    }

    private void firm(Firm firm) {
        FirmLines.of(firm, to);
        stores.partners().all(firm.id()).forEach(partner -> FirmLines.of(partner, to));
        stores.referrals()
                .all(firm.id())
                .reversed()
                .forEach(referral -> ReferralLines.of(referral, to));
        stores.monthTotals()
                .between(firm.id(), FIRST_MONTH, LAST_MONTH)
                .forEach(total -> PaperLines.of(total, to));
        stores.subscriptions().all(firm.id()).forEach(this::digest);
        stores.gaps().since(firm.id(), Instant.EPOCH).forEach(gap -> PaperLines.of(gap, to));
        files(firm.id());
    }

    private void digest(Subscription subscription) {
        PaperLines.of(subscription, to);
        Stream.iterate(FIRST_WEEK, IsoWeek::next)
                .limit(WEEKS)
                .flatMap(week ->
                        stores
                                .editions()
                                .find(subscription.firm(), subscription.place(), week)
                                .stream())
                .forEach(edition -> PaperLines.of(edition, to));
    }

    private void files(FirmId firm) {
        ofFirm(firm, "imports")
                .forEach(id ->
                        PaperLines.of(stores.partnerImports().find(firm, id).orElseThrow(), to));
        ofFirm(firm, "exports")
                .forEach(hash -> PaperLines.of(stores.exportTokens().find(hash).orElseThrow(), to));
    }

    private Stream<String> ofFirm(FirmId firm, String collection) {
        var start = firm.value() + " ";
        return database.keys(collection).stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()));
    }

    private void posts() {
        stores.parcels()
                .headers()
                .forEach(parcelHeader ->
                        to.under("post " + parcelHeader.id(), () -> header(parcelHeader)));
        to.line("parked: " + stores.parcels().parked());
        for (var parked : database.documents("parked")) {
            to.line(
                    "parked %s at %s: %s"
                            .formatted(
                                    parked.getString("id"),
                                    Objects.requireNonNull(parked.getDate("at")).toInstant(),
                                    parked.getString("why")));
        }
    }

    private void header(ParcelHeader parcelHeader) {
        to.fact("workspace", parcelHeader.workspace().key());
        to.line(
                switch (parcelHeader.kind()) {
                    case SAY -> "a new message";
                    case REWRITE -> "a rewrite";
                    case RETRACT -> "a retraction";
                });
        to.fact("to", Listing.place(parcelHeader.to()));
        to.fact("known by", parcelHeader.post().messageKey());
        to.fact("since", parcelHeader.queued().at().toString());
        attempts(parcelHeader.attempts());
        var lease = parcelHeader.claim().lease();
        to.fact(
                "lease",
                lease == null ? null : "%s until %s".formatted(lease.holder(), lease.until()));
        to.fact("fence", Long.toString(parcelHeader.claim().version()));
    }

    private void attempts(DeliveryAttempts deliveryAttempts) {
        var last = deliveryAttempts.lastFailure();
        to.line(
                "%d failures, %d its own fault, %d in doubt, not before %s, last %s"
                        .formatted(
                                deliveryAttempts.failures(),
                                deliveryAttempts.exceptions(),
                                deliveryAttempts.unconfirmed(),
                                deliveryAttempts.notBefore(),
                                last == null ? "none" : last));
    }

    private void delivery() {
        stores.doorStates().pausedUntil().entrySet().stream()
                .map(each ->
                        "door %s of %s, shut until %s"
                                .formatted(
                                        each.getKey().name(),
                                        each.getKey().workspace().key(),
                                        each.getValue()))
                .sorted()
                .forEach(to::line);
        database.keys("whereabouts").forEach(this::address);
        database.keys("left").forEach(this::left);
        database.keys("references").forEach(this::reference);
    }

    private void address(String key) {
        var known = stores.placeAddresses().find(place(key)).orElseThrow();
        var lost = known.unreachable();
        to.line(
                "%s is at %s%s"
                        .formatted(key, known.address(), lost == null ? "" : ", lost: " + lost));
    }

    private void left(String key) {
        var documentKey = Key.read(key);
        if (stores.sentLog().contains(documentKey.workspace(), documentKey.id())) {
            to.line("left: " + key);
        }
    }

    private void reference(String key) {
        var documentKey = Key.read(key);
        var reference =
                stores.sentLog().reference(documentKey.workspace(), documentKey.id()).orElseThrow();
        to.line("message %s is %s".formatted(key, reference));
    }

    private void transcript() {
        database.documents("transcript").stream()
                .map(line -> line.getString("place"))
                .distinct()
                .sorted()
                .forEach(place ->
                        stores.transcript().latest(place, 1_000).forEach(this::transcriptLine));
    }

    private void transcriptLine(Line line) {
        var author = line.author();
        var reader = line.visibleTo();
        var heading =
                "line %s in %s at %s by %s%s"
                        .formatted(
                                line.id(),
                                line.place(),
                                line.at(),
                                author == null
                                        ? "Baton"
                                        : "%s (%s, %s)"
                                                .formatted(
                                                        author.name(),
                                                        author.id(),
                                                        author.inHomeTeam()
                                                                ? "at home"
                                                                : "from outside"),
                                reader == null ? "" : ", for " + reader + " alone");
        to.under(heading, () -> CardLines.of(line.card(), to));
    }

    private static Place place(String key) {
        var words = key.split(" ");
        return switch (words[0]) {
            case "channel" -> new Place.Channel(words[1]);
            case "direct" -> new Place.Direct(words[1]);
            default -> new Place.Ephemeral(words[1], words[2], null);
        };
    }

    /// A document's key.
    private record Key(Workspace workspace, String id) {
        static Key read(String key) {
            var parts = key.split(" ", 2);
            return new Key(new Workspace(parts[0]), parts[1]);
        }
    }
}
